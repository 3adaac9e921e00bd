package org.vedette.extract.statement.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.text.Ends;
import org.vedette.text.Span;

/** The words of a few spans of an article, in text order, and those around them. Immutable. */
public final class Words {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Words NONE = new Words(List.of(), null);

    private final List<Word> words;
    private final @Nullable Words around;

    private Words(List<Word> words, @Nullable Words around) {
        this.words = List.copyOf(words);
        this.around = around;
    }

    public static Words none() {
        return NONE;
    }

    public static Words of(AnnotatedArticle article, Mentions mentions, List<Span> spans) {
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
        return new Words(words, null);
    }

    /** The same words, with those among which the text has them. */
    Words within(Words surroundings) {
        return new Words(words, surroundings);
    }

    /** The words among which these stand; these themselves where nobody said. */
    Words around() {
        return around == null ? this : around;
    }

    /** Whether there is a verb that can carry a clause; without one the words lean on their sentence. */
    boolean hasFiniteVerb() {
        return words.stream().anyMatch(word -> FINITE.contains(word.tag()));
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    private static Word word(Token token, int sentence, Mentions mentions) {
        String type = mentions.within(token.span()).stream()
                .map(Mentions.Located::entity)
                .map(Words::type)
                .findFirst()
                .orElse(Character.isDigit(token.text().charAt(0)) ? "number" : "");
        return new Word(
                token.span(),
                token.text().toLowerCase(Locale.ROOT).replace('’', '\''),
                token.lemma().toLowerCase(Locale.ROOT),
                token.tag(),
                sentence,
                type);
    }

    private static String type(Entity entity) {
        return switch (entity.type()) {
            case COUNTRY -> "country";
            case EQUIPMENT_TYPE -> "equipment";
            case MILITARY_UNIT -> "unit";
            case ORGANISATION -> "organisation";
            case PLACE -> "place";
            case EXERCISE -> "exercise";
            case PERSON -> "person";
        };
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
