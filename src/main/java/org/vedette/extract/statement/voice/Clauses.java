package org.vedette.extract.statement.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Span;

/** Which sentences tell something, and what of them is told. */
final class Clauses {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my");

    /** In words. */
    private static final int SHORTEST = 4;

    private Clauses() {}

    /** What a sentence tells from a position on; empty where it is too short, has no verb or asks. */
    static Optional<Span> told(Sentence sentence, int from) {
        List<Token> words = words(sentence, from);
        List<Token> tokens = sentence.tokens();
        boolean asks = tokens.getLast().text().equals("?");
        if (words.size() < SHORTEST || asks || words.stream().noneMatch(word -> FINITE.contains(word.tag()))) {
            return Optional.empty();
        }
        return Optional.of(new Span(words.getFirst().begin(), words.getLast().end()));
    }

    private static List<Token> words(Sentence sentence, int from) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() >= from
                        && Character.isLetterOrDigit(token.text().charAt(0)))
                .toList();
    }

    /** Whether a sentence speaks of "we" or "I" outside quotation marks. */
    static boolean isFirstPerson(Sentence sentence, AnnotatedArticle article) {
        return sentence.tokens().stream()
                .anyMatch(token -> FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
                        && !token.text().equals("US")
                        && article.quotations().stream()
                                .noneMatch(q -> q.outer().overlaps(token.span())));
    }

    /** Whether most of a span stands in quotation marks, and so is for others to attribute. */
    static boolean isQuoted(Span span, AnnotatedArticle article) {
        int quoted = article.quotations().stream()
                .mapToInt(q -> Math.max(
                        0,
                        Math.min(q.inner().end(), span.end())
                                - Math.max(q.inner().begin(), span.begin())))
                .sum();
        return 2 * quoted > span.length();
    }
}
