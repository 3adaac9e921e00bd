package org.vedette.extract.event.estimate;

import java.util.Optional;
import java.util.Set;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.phrase.Phrases;

/** Tells what a number counts that no noun follows, by the words of its own sentence. */
final class Alone {
    private static final Set<String> DEAD = Set.of("dead", "deaths", "killed");
    private static final String LOSSES = "losses";
    private static final int NEAR = 4;
    private static final int CLAUSE = 14;

    private Alone() {}

    static Optional<Counted> counted(Phrases phrases, NumberPhrase number) {
        int last = number.last();
        int next = last + 1;
        if (Words.LOSSES.contains(phrases.word(next)) && !phrases.tag(next + 1).startsWith("NN")) {
            return Optional.of(new Counted(next, next, LOSSES, "people " + phrases.word(next)));
        }
        if (isOthers(phrases, next)) {
            return Optional.of(new Counted(next, next, LOSSES, "people harmed"));
        }
        if (isToll(phrases, number)) {
            return Optional.of(new Counted(last, last, LOSSES, "people killed"));
        }
        Optional<Counted> numbered = isEnd(phrases, next) ? numbered(phrases, number) : Optional.empty();
        boolean harmed = phrases.tag(number.first() - 1).startsWith("VB")
                && Words.HARM.contains(phrases.lemma(number.first() - 1));
        return numbered.isEmpty() && harmed && isEnd(phrases, next)
                ? Optional.of(new Counted(last, last, LOSSES, "people harmed"))
                : numbered;
    }

    /** "the number of soldiers there has reached 900", "fighters numbering 40" */
    private static Optional<Counted> numbered(Phrases phrases, NumberPhrase number) {
        boolean numbering = phrases.lemma(number.first() - 1).equals("number");
        for (int i = number.first() - 1; i >= Math.max(1, number.first() - CLAUSE); i--) {
            Optional<String> kind = Countables.classOf(phrases.lemma(i));
            boolean plural = phrases.tag(i).endsWith("S");
            boolean told = numbering ? i >= number.first() - NEAR : isNumberOf(phrases, i);
            if (kind.isPresent() && plural && told) {
                return Optional.of(new Counted(number.last(), number.last(), kind.get(), phrases.word(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether "the number of" is in front of a noun's phrase. */
    private static boolean isNumberOf(Phrases phrases, int noun) {
        int i = noun - 1;
        while (phrases.tag(i).startsWith("JJ")
                || phrases.tag(i).startsWith("NN")
                || phrases.tag(i).equals("DT")
                || phrases.at(i) != null) {
            i--;
        }
        return phrases.word(i).equals("of") && phrases.isAny(i - 1, Words.NUMBERS);
    }

    private static boolean isEnd(Phrases phrases, int next) {
        String tag = phrases.tag(next);
        return !tag.startsWith("NN")
                && !tag.startsWith("JJ")
                && !tag.equals("CD")
                && !phrases.isAny(next, Words.MEASURES)
                && !phrases.word(next).equals("of");
    }

    /** "eight others were wounded", "60 more died" */
    private static boolean isOthers(Phrases phrases, int token) {
        int verb = token + 1;
        while (Words.ALONE.contains(phrases.lemma(verb)) && !phrases.lemma(verb).equals("die")) {
            verb++;
        }
        boolean harmed =
                Words.LOSSES.contains(phrases.word(verb)) || phrases.lemma(verb).equals("die");
        return phrases.isAny(token, Words.OTHERS) && harmed;
    }

    /** "the toll climbed to 57", "the number of dead reached 23" */
    private static boolean isToll(Phrases phrases, NumberPhrase figure) {
        for (int i = Math.max(0, figure.first() - NEAR); i < figure.first(); i++) {
            boolean number = phrases.isAny(i, DEAD) && phrases.word(i - 1).equals("of");
            boolean ends = !phrases.tag(figure.last() + 1).startsWith("NN")
                    && !phrases.tag(figure.last() + 1).startsWith("JJ");
            if ((phrases.word(i).equals("toll") || number) && ends) {
                return true;
            }
        }
        return false;
    }
}
