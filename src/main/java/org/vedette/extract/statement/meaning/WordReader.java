package org.vedette.extract.statement.meaning;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.text.Ends;
import org.vedette.text.Span;

/** Reads the words of an article as patterns see them. */
@Singleton
public final class WordReader {
    private static final Set<String> NUMBER = Set.of("number");

    private final Gazetteer gazetteer;

    @Inject
    public WordReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The words of a few spans, in their order. */
    public Words read(AnnotatedArticle article, Mentions mentions, List<Span> spans) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
            for (Sentence sentence : sentences(article, span)) {
                for (Token token : sentence.tokens()) {
                    if (token.span().overlaps(span)) {
                        words.add(word(token, sentence.index(), mentions));
                    }
                }
            }
        }
        return new Words(words);
    }

    private Word word(Token token, int sentence, Mentions mentions) {
        Set<String> types = mentions.within(token.span()).stream()
                .map(Mentions.Located::entity)
                .map(this::types)
                .findFirst()
                .orElse(Character.isDigit(token.text().charAt(0)) ? NUMBER : Set.of());
        return new Word(
                token.span(),
                token.text().toLowerCase(Locale.ROOT).replace('’', '\''),
                token.lemma().toLowerCase(Locale.ROOT),
                token.tag(),
                sentence,
                types);
    }

    /** What patterns call an entity; a capital and the seat of a government stand for their state beside what they are. */
    private Set<String> types(Entity entity) {
        return switch (entity.type()) {
            case COUNTRY -> Set.of("country", "state");
            case EQUIPMENT_TYPE -> Set.of("equipment");
            case MILITARY_UNIT -> Set.of("unit");
            case ORGANISATION ->
                is(entity, "organisationKind", "government") ? Set.of("organisation", "state") : Set.of("organisation");
            case PLACE -> is(entity, "placeKind", "capital") ? Set.of("place", "state") : Set.of("place");
            case EXERCISE -> Set.of("exercise");
            case PERSON -> Set.of("person");
        };
    }

    private boolean is(Entity entity, String fact, String value) {
        return gazetteer
                .entry(entity.id())
                .map(entry -> value.equals(entry.facts().get(fact)))
                .orElse(false);
    }

    /** The sentences that overlap a span. */
    private static List<Sentence> sentences(AnnotatedArticle article, Span span) {
        List<Sentence> all = article.sentences();
        int first = Ends.firstAfter(all.size(), i -> all.get(i).span().end(), span.begin());
        int end = first;
        while (end < all.size() && all.get(end).span().begin() < span.end()) {
            end++;
        }
        return all.subList(first, end);
    }
}
