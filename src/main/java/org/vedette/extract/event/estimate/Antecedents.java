package org.vedette.extract.event.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.phrase.Phrases;

/** Tells what a number without a noun counts, by what the text counted or named last: "500 of them", "18 were missing". */
final class Antecedents {
    private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> AUXILIARIES =
            Set.of("be", "have", "remain", "die", "stay", "survive", "go", "arrive", "come");
    private static final Set<String> LOSSES = Set.of("dead", "wounded", "injured", "missing", "killed", "captured");
    private static final Set<String> OTHERS = Set.of("others", "more", "other");
    private static final int RECENT = 2;
    private static final int NEAR = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private @Nullable String noun;
    private String kind = "";
    private int age;

    /** Remembers what a sentence counts or names last. */
    void read(Phrases phrases) {
        age++;
        for (int i = 0; i < phrases.size(); i++) {
            Optional<String> here = Countables.classOf(phrases.lemma(i));
            if (here.isPresent() && phrases.tag(i).endsWith("S")) {
                noun = phrases.word(i);
                kind = here.get();
                age = 0;
            }
        }
    }

    Optional<Counted> counted(Phrases phrases, NumberPhrase number) {
        int next = number.last() + 1;
        if (number.counted() != null || number.vague() || phrases.at(number.last()) != null) {
            return Optional.empty();
        }
        if (LOSSES.contains(phrases.word(next)) && !phrases.tag(next + 1).startsWith("NN")) {
            return Optional.of(new Counted(next, next, "losses", "people " + phrases.word(next)));
        }
        if (isOthers(phrases, next)) {
            return Optional.of(new Counted(next, next, "losses", "people harmed"));
        }
        if (isToll(phrases, number)) {
            return Optional.of(new Counted(number.last(), number.last(), "losses", "people killed"));
        }
        boolean pronoun = phrases.word(next).equals("of") && phrases.isAny(next + 1, PRONOUNS);
        boolean subject = AUXILIARIES.contains(phrases.lemma(next))
                && phrases.tag(next).startsWith("VB")
                && !isYear(number)
                && (number.first() == 0
                        || List.of(",", "and", "while", "but", "that").contains(phrases.word(number.first() - 1)));
        return noun != null && age < RECENT && (pronoun || subject)
                ? Optional.of(new Counted(number.last(), pronoun ? next + 1 : number.last(), kind, noun))
                : Optional.empty();
    }

    /** "eight others were wounded", "60 more died" */
    private static boolean isOthers(Phrases phrases, int token) {
        int verb = token + 1;
        while (AUXILIARIES.contains(phrases.lemma(verb)) && !phrases.lemma(verb).equals("die")) {
            verb++;
        }
        boolean harmed =
                LOSSES.contains(phrases.word(verb)) || phrases.lemma(verb).equals("die");
        return phrases.isAny(token, OTHERS) && harmed;
    }

    /** "the death toll rose to 89", "the number of dead to 139" */
    private static boolean isToll(Phrases phrases, NumberPhrase figure) {
        boolean ends = !phrases.tag(figure.last() + 1).startsWith("NN")
                && !phrases.tag(figure.last() + 1).startsWith("JJ");
        for (int i = Math.max(0, figure.first() - NEAR); i < figure.first(); i++) {
            boolean number = phrases.isAny(i, Set.of("dead", "deaths", "killed"))
                    && phrases.word(i - 1).equals("of");
            if ((phrases.word(i).equals("toll") || number) && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(NumberPhrase number) {
        return number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    }
}
