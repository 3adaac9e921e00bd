package org.vedette.extract.event.deployment.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.Statement;
import org.vedette.gazetteer.Gazetteer;

/** Tells for whom "we" speaks: the side of who is quoted, else that of the body that publishes the text. */
public final class Voice {
    private final List<Statement> statements;
    private final Mentions mentions;
    private final Actors actors;
    private final List<Entity> author;

    /**
     * @param publisher of the article, null where unknown
     * @param sentences of the article
     */
    public Voice(
            List<Statement> statements,
            Mentions mentions,
            Actors actors,
            Gazetteer gazetteer,
            @Nullable String publisher,
            List<Phrases> sentences) {
        this.statements = List.copyOf(statements);
        this.mentions = mentions;
        this.actors = actors;
        Optional<Entity> known = publisher == null
                ? Optional.empty()
                : gazetteer.lookup(publisher).stream()
                        .flatMap(entry -> mentions.entity(entry.iri()).stream())
                        .findFirst();
        List<Entity> side = known.map(actors::behind).orElse(List.of());
        author = side.isEmpty() ? firstActor(sentences) : side;
    }

    /** Without a publisher that acts itself: the first state or alliance that the text names. */
    private List<Entity> firstActor(List<Phrases> sentences) {
        return sentences.stream()
                .flatMap(phrases -> phrases.mentioned().stream().filter(m -> isActing(phrases, m)))
                .map(actors::behind)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isActing(Phrases phrases, Mentioned mention) {
        int before = phrases.word(mention.first() - 1).equals("the") ? mention.first() - 2 : mention.first() - 1;
        return (mention.is(EntityType.COUNTRY) || mention.is(EntityType.ORGANISATION))
                && !phrases.isAny(before, Lexicon.TO)
                && !phrases.isAny(before, Lexicon.WHERE)
                && !phrases.word(before).equals("for");
    }

    /** The actors that "we" or "our" on a token means. */
    List<Entity> at(Phrases phrases, int token) {
        int position = phrases.get(token).begin();
        Optional<Statement> said = statements.stream()
                .filter(s -> s.content().stream().anyMatch(span -> span.begin() <= position && position < span.end()))
                .findFirst();
        return said.isEmpty() ? author : side(said.get());
    }

    private List<Entity> side(Statement statement) {
        String speaker = statement.speaker();
        return speaker == null
                ? List.of()
                : mentions.entity(speaker).map(actors::behind).orElse(List.of());
    }
}
