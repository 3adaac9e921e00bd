package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/**
 * Finds the clauses whose speaker is named at their end, where nothing was found: "The port is shut, residents say.", "The
 * port is shut, said the mayor.".
 */
final class ClosingTags {
    private static final double SCORE = .7;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SPOKEN = Set.of("VBD", "VBZ", "VBP", "NNS");

    /** What opens a clause that tells when or why the speaker speaks. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("when", "while", "as", "if", "after", "before", "because", "although", "though", "since", "until");

    /** In words: of a clause, and of what may follow the verb, as where and to whom it was said. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_REST = 12;

    private ClosingTags() {}

    /** Those that no attribution covers, in text order. */
    static List<Attribution> find(AnnotatedArticle article, List<Attribution> found, Predicate<List<Span>> speaks) {
        List<Attribution> more = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            boolean quoted =
                    article.quotations().stream().anyMatch(q -> q.outer().overlaps(sentence.span()));
            boolean read = found.stream().anyMatch(a -> speaks.test(a.cue()) && isIn(a, sentence.span()));
            if (!quoted && !read) {
                find(sentence, speaks).ifPresent(more::add);
            }
        }
        return more;
    }

    private static boolean isIn(Attribution attribution, Span sentence) {
        return attribution.content().stream().anyMatch(sentence::overlaps);
    }

    private static Optional<Attribution> find(Sentence sentence, Predicate<List<Span>> speaks) {
        List<Token> tokens = sentence.tokens();
        for (int comma = SHORTEST; comma < tokens.size(); comma++) {
            if (tokens.get(comma).text().equals(",") && isClause(tokens.subList(0, comma))) {
                int verb = verbAfter(tokens, comma);
                if (verb > 0 && speaks.test(List.of(tokens.get(verb).span()))) {
                    return Optional.of(tagged(sentence, comma, verb));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isClause(List<Token> tokens) {
        return !CIRCUMSTANCE.contains(tokens.getFirst().lemma())
                && tokens.stream().anyMatch(token -> FINITE.contains(token.tag()));
    }

    /** The verb of a tag that fills the rest of a sentence: "NAME said", "said NAME"; -1 where there is none. */
    private static int verbAfter(List<Token> tokens, int comma) {
        int verb = comma + 1;
        while (verb < tokens.size()
                && (verb == comma + 2 || isNameWord(tokens.get(verb)))
                && !isVerb(tokens, verb, comma)) {
            verb++;
        }
        if (verb >= tokens.size() || !isVerb(tokens, verb, comma)) {
            return -1;
        }
        int end = lastWord(tokens);
        List<Token> rest = tokens.subList(verb + 1, end + 1);
        boolean ends = rest.size() <= LONGEST_REST
                && rest.stream()
                        .noneMatch(token ->
                                FINITE.contains(token.tag()) || token.text().equals("that"));
        boolean inverted = verb == comma + 1;
        return ends && (inverted ? !rest.isEmpty() && isNameWord(rest.getFirst()) : true) ? verb : -1;
    }

    /** A finite verb, or at the very end what the tagger took for a noun: "officials estimates". */
    private static boolean isVerb(List<Token> tokens, int i, int comma) {
        String tag = tokens.get(i).tag();
        return tag.equals("NNS") ? i > comma + 1 && i == lastWord(tokens) : SPOKEN.contains(tag);
    }

    private static boolean isNameWord(Token token) {
        return token.tag().matches("NN.*|PRP.?|DT|JJ.?|CD|POS|VBN|IN|CC");
    }

    private static int lastWord(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && !Character.isLetterOrDigit(tokens.get(last).text().charAt(0))) {
            last--;
        }
        return last;
    }

    private static Attribution tagged(Sentence sentence, int comma, int verb) {
        boolean inverted = verb == comma + 1;
        int last = lastWord(sentence.tokens());
        Span source = inverted ? sentence.span(verb + 1, last) : sentence.span(comma + 1, verb - 1);
        return new Attribution(
                List.of(source),
                List.of(sentence.tokens().get(verb).span()),
                List.of(sentence.span(0, comma - 1)),
                SCORE,
                "a closing tag",
                List.of());
    }
}
