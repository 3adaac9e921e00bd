package org.vedette.extract.statement.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.mention.Mentions.Located;
import org.vedette.extract.statement.speaker.lexicon.BodyNouns;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** What a reader of an article knows at some point: who was named, who has spoken. Grows as the article is read; one thread. */
public final class Discourse {
    private final AnnotatedArticle article;
    private final Mentions mentions;
    private final Profiles profiles;
    private final List<Referent> sources = new ArrayList<>();

    private Discourse(AnnotatedArticle article, Mentions mentions, Profiles profiles) {
        this.article = article;
        this.mentions = mentions;
        this.profiles = profiles;
    }

    static Discourse of(
            AnnotatedArticle article,
            Mentions mentions,
            List<Affiliation> affiliations,
            Roles roles,
            GivenNames names) {
        return new Discourse(article, mentions, Profiles.of(article, mentions, affiliations, roles, names));
    }

    /**
     * Somebody who has spoken.
     *
     * @param headLemma of an unnamed source's description; empty for a named one
     * @param sentence where
     */
    record Referent(Speaker speaker, boolean plural, String headLemma, int sentence) {
        boolean isPerson() {
            Entity entity = speaker.entity();
            return entity == null ? !plural && !BodyNouns.isBody(headLemma) : entity.type() == EntityType.PERSON;
        }

        boolean isBody() {
            Entity entity = speaker.entity();
            return entity == null ? !plural && BodyNouns.isBody(headLemma) : entity.type() != EntityType.PERSON;
        }
    }

    AnnotatedArticle article() {
        return article;
    }

    Mentions mentions() {
        return mentions;
    }

    Profile profile(Entity entity) {
        return profiles.of(entity.id());
    }

    /** Adds the words of a title or description to what is known of a person. */
    void describe(Entity person, List<String> words) {
        profiles.describe(person.id(), words);
    }

    void add(Referent referent) {
        sources.add(referent);
    }

    /** The latest source that fits. */
    Optional<Referent> lastSource(Predicate<Referent> fits) {
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (fits.test(sources.get(i))) {
                return Optional.of(sources.get(i));
            }
        }
        return Optional.empty();
    }

    /** The entity that fits and is mentioned last before a position; within a sentence the first one, mostly its subject. */
    Optional<Located> lastMention(int before, @Nullable Sentence from, Predicate<Entity> fits) {
        List<Sentence> sentences = article.sentences();
        int start = from == null ? sentences.size() - 1 : from.index();
        for (int i = start; i >= 0; i--) {
            Optional<Located> found = mentions.within(sentences.get(i).span()).stream()
                    .filter(m -> m.span().end() <= before && fits.test(m.entity()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
