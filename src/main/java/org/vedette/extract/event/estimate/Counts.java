package org.vedette.extract.event.estimate;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/** Tells counts from other numbers, and says of what and where. */
final class Counts {
    private static final long TENS_OF_THOUSANDS = 20_000;
    private static final int LIST = 8;
    private static final int REACH = 3;

    private Counts() {}

    /**
     * A single "one" is mostly a pronoun or an article; money, measures and names are no counts; "dozens", "thousands" are
     * mostly a manner of speaking.
     */
    static boolean isCount(Phrases phrases, NumberPhrase number, String kind) {
        boolean figure = !phrases.isAny(number.first() - 1, Words.MONEY)
                && !phrases.isAny(number.first() - 1, Words.DESIGNATING)
                && !phrases.isAny(number.last() + 1, Words.MEASURES);
        if (!figure || isPartOfName(phrases, number)) {
            return false;
        }
        if (number.vague()) {
            return number.value() >= TENS_OF_THOUSANDS && kind.equals("people");
        }
        boolean one = number.value() == 1 && number.first() == number.last();
        boolean people = kind.startsWith("people") || Countables.isCivilian(kind);
        return !one
                || (phrases.word(number.last() + 1).equals("of")
                        && phrases.tag(number.last() + 2).equals("PRP$")
                        && !people)
                || phrases.at(number.last() + 1, EntityType.COUNTRY) != null
                || isListed(phrases, number);
    }

    /** "six tanks, four guns and one truck" */
    private static boolean isListed(Phrases phrases, NumberPhrase number) {
        boolean joined = phrases.isAny(number.first() - 1, Set.of("and", ","));
        for (int i = number.first() - 2; joined && i >= Math.max(0, number.first() - LIST); i--) {
            if (phrases.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** "7 Rifle Brigade", "12 Squadron": a number that names. */
    private static boolean isFormation(Phrases phrases, NumberPhrase number) {
        int i = number.last() + 1;
        while (i < phrases.size() && Character.isUpperCase(phrases.get(i).text().charAt(0))) {
            boolean unit =
                    Countables.classOf(phrases.lemma(i)).filter("units"::equals).isPresent();
            if (unit && !phrases.word(i).endsWith("s")) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean isPartOfName(Phrases phrases, NumberPhrase number) {
        Mentioned mention = phrases.at(number.last());
        if (isFormation(phrases, number)) {
            return true;
        }
        return mention != null && (mention.first() < number.last() || mention.is(EntityType.EXERCISE));
    }

    /** "Rwandan troops"; of "one of its five batteries" the noun. */
    static String name(Phrases phrases, Counted counted, NumberPhrase number) {
        String given = number.counted() != null ? number.counted() : counted.name();
        if (given != null) {
            return given;
        }
        int first = counted.first();
        while (first < counted.last()
                && Set.of("of", "its", "their", "the", "those", "these", "more", "other", "our", "his")
                        .contains(phrases.word(first))) {
            first++;
        }
        return phrases.text(first, counted.last());
    }

    /** The place or country behind a preposition that is next to what is counted. */
    static Optional<String> place(Phrases phrases, Counted counted) {
        return phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.PLACE) || m.is(EntityType.COUNTRY))
                .filter(m -> hasPreposition(phrases, m))
                .min(Comparator.comparingInt(m -> distance(m, counted)))
                .map(m -> m.entity().id());
    }

    private static int distance(Mentioned mention, Counted counted) {
        return mention.first() > counted.last()
                ? mention.first() - counted.last()
                : 2 * Math.max(0, counted.first() - mention.last());
    }

    private static boolean hasPreposition(Phrases phrases, Mentioned mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - REACH); i--) {
            if (phrases.isAny(i, Words.PLACE_PREPOSITIONS)) {
                return true;
            }
        }
        return false;
    }
}
