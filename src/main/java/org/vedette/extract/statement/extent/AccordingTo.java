package org.vedette.extract.statement.extent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;

/**
 * A sentence that begins with "According to": whom it names, and where what he says begins, his appositions left out
 * ("According to the Lantern Centre, a think tank in Accra, the camp is empty").
 *
 * @param sourceEnd the last token of the name, inclusive
 * @param content the first token of what is said
 */
record AccordingTo(int sourceEnd, int content) {
    /** The first token of the name. */
    static final int SOURCE = 2;

    private static final int SHORTEST = 3;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> APPOSED = Set.of("DT", "WP", "WDT", "WP$", "CD", "VBG", "VBN", "NN", "JJ");

    private static final Set<String> INDEFINITE = Set.of("a", "an");

    /** What opens an apposition and, after a name, no circumstance. */
    private static final Set<String> MEMBERSHIP = Set.of("of", "from", "with");

    static Optional<AccordingTo> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 2 * SHORTEST
                || !tokens.get(0).text().equals("According")
                || !tokens.get(1).text().equals("to")) {
            return Optional.empty();
        }
        int first = nextComma(tokens, SOURCE);
        int comma = first;
        int next = comma < 0 ? -1 : nextComma(tokens, comma + 1);
        while (next > 0 && isApposition(sentence, comma + 1, next) && hasVerb(tokens, next + 1, tokens.size())) {
            comma = next;
            next = nextComma(tokens, comma + 1);
        }
        return comma < 0 || comma + 1 >= tokens.size()
                ? Optional.empty()
                : Optional.of(new AccordingTo(first - 1, comma + 1));
    }

    private static boolean isApposition(Sentence sentence, int from, int to) {
        Token opening = sentence.tokens().get(from);
        boolean relative = opening.tag().startsWith("W");
        return (APPOSED.contains(opening.tag()) || MEMBERSHIP.contains(opening.text()))
                && relative == hasVerb(sentence.tokens(), from, to)
                && (relative || to - from > 1)
                && !FINITE.contains(sentence.tokens().get(to + 1).tag())
                && (INDEFINITE.contains(opening.text()) || !isGovernedAfter(sentence, from, to));
    }

    /** Whether the words are a subject or the like of what comes after them. */
    private static boolean isGovernedAfter(Sentence sentence, int from, int to) {
        DependencyTree tree = sentence.tree();
        for (int i = from; i < to; i++) {
            if (tree.head(i) >= to && tree.relation(i).matches("nsubj.*|csubj.*|obj|conj")) {
                return true;
            }
        }
        return false;
    }

    private static int nextComma(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> FINITE.contains(token.tag()));
    }
}
