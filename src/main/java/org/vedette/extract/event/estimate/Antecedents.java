package org.vedette.extract.event.estimate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/** Tells what a number without a noun counts, by what the text counted or named last: "500 of them", "30 were missing". */
final class Antecedents {
    private static final int RECENT = 2;
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
        Optional<Counted> said = Alone.counted(phrases, number);
        if (said.isPresent()) {
            return said;
        }
        Optional<Integer> side = side(phrases, next);
        Optional<Counted> before = side.flatMap(last -> before(phrases, number, last));
        if (before.isPresent()) {
            return before;
        }
        boolean pronoun = phrases.word(next).equals("of") && phrases.isAny(next + 1, Words.OF_THEM);
        boolean subject = Words.ALONE.contains(phrases.lemma(next))
                && phrases.tag(next).startsWith("VB")
                && !isYear(number)
                && (number.first() == 0
                        || List.of(",", "and", "while", "but", "that").contains(phrases.word(number.first() - 1)));
        int last = pronoun ? next + 1 : side.orElse(number.last());
        return noun != null && age < RECENT && (pronoun || subject || side.isPresent())
                ? Optional.of(new Counted(number.last(), last, kind, noun))
                : Optional.empty();
    }

    /** "200 from Chile", "900 from the Chilean side": the last token of whose they are. */
    private static Optional<Integer> side(Phrases phrases, int from) {
        int first = phrases.word(from + 1).equals("the") ? from + 2 : from + 1;
        Mentioned whose = phrases.word(from).equals("from") ? phrases.at(first) : null;
        return Optional.ofNullable(whose)
                .filter(m ->
                        m.is(EntityType.COUNTRY) || m.is(EntityType.MILITARY_UNIT) || m.is(EntityType.ORGANISATION))
                .map(Mentioned::last);
    }

    /** What the sentence itself counted before the number. */
    private static Optional<Counted> before(Phrases phrases, NumberPhrase number, int last) {
        for (int i = number.first() - 1; i >= 0; i--) {
            Optional<String> here = Countables.classOf(phrases.lemma(i));
            if (here.isPresent() && phrases.tag(i).endsWith("S")) {
                return Optional.of(new Counted(number.last(), last, here.get(), phrases.word(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(NumberPhrase number) {
        return number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    }
}
