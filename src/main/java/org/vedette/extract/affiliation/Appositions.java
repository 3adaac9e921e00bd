package org.vedette.extract.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/** Finds the roles behind a name: "X, a former army officer and now director of Y, ...", "X, 41, an analyst with Y". */
final class Appositions {
    /** What a further apposition begins with, behind the comma. */
    private static final Set<String> OPENERS = Set.of(
            "a",
            "an",
            "the",
            "now",
            "currently",
            "formerly",
            "former",
            "retired",
            "today",
            "once",
            "previously",
            "its",
            "their",
            "and",
            "also",
            "later");

    private static final Set<String> NOW = Set.of("now", "today", "currently", "later", "formerly", "previously");
    private static final Set<String> ENDS = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int APPOSITION = 26;
    private static final int SEGMENTS = 4;
    private static final int BRACKET = 8;

    private final RoleReader reader;

    Appositions(RoleReader reader) {
        this.reader = reader;
    }

    void find(Phrases phrases, Mentioned person, List<Held> found) {
        int mark = afterBracket(phrases, person.last() + 1);
        if (!phrases.isAny(mark, Set.of(",", "(", "–", "—", "-", "-lrb-"))) {
            return;
        }
        int begin = mark + 1;
        for (int i = 0; i < SEGMENTS && begin < phrases.size(); i++) {
            int end = end(phrases, begin);
            if (i > 0 && (names(phrases, begin, end) || !phrases.isAny(begin, OPENERS) || !isClosed(phrases, end))) {
                return;
            }
            roles(phrases, person, begin, end, found);
            if (!phrases.word(end).equals(",")) {
                return;
            }
            begin = end + 1;
        }
    }

    /** "X (another spelling), an analyst": the comma behind brackets that give no role. */
    private int afterBracket(Phrases phrases, int mark) {
        if (!phrases.isAny(mark, Set.of("(", "-lrb-"))) {
            return mark;
        }
        int close = mark + 1;
        while (close < mark + BRACKET && !phrases.isAny(close, Set.of(")", "-rrb-"))) {
            close++;
        }
        boolean goesOn = phrases.isAny(close, Set.of(")", "-rrb-"))
                && phrases.word(close + 1).equals(",");
        return goesOn && reader.after(phrases, mark + 1, close).isEmpty() ? close + 1 : mark;
    }

    private static boolean names(Phrases phrases, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (phrases.at(i, EntityType.PERSON) != null) {
                return true;
            }
        }
        return false;
    }

    /** An apposition ends in a comma, or the sentence's verb follows. */
    private static boolean isClosed(Phrases phrases, int end) {
        return phrases.isAny(end, Set.of(",", ".", "", ")", "-rrb-", "–", "—", ";"))
                || phrases.tag(end).startsWith("VB");
    }

    /** One or more roles from a token on, as an apposition to the person. */
    void roles(Phrases phrases, Mentioned person, int from, List<Held> found) {
        roles(phrases, person, from, end(phrases, from), found);
    }

    private void roles(Phrases phrases, Mentioned person, int from, int end, List<Held> found) {
        int begin = from;
        while (begin < end) {
            int split = split(phrases, begin, end);
            reader.after(phrases, begin, split).ifPresent(role -> {
                Held.add(phrases, person, role, found);
                if (role.plural()) {
                    others(phrases, person).forEach(other -> Held.add(phrases, other, role, found));
                }
            });
            begin = split == end ? end : split + 1;
        }
    }

    /** "X, Y and Z, researchers at Q": those named before the last. */
    private static List<Mentioned> others(Phrases phrases, Mentioned last) {
        List<Mentioned> others = new ArrayList<>();
        Mentioned next = last;
        while (phrases.isAny(next.first() - 1, Set.of("and", ",", "&"))) {
            Mentioned before = phrases.at(next.first() - 2, EntityType.PERSON);
            if (before == null) {
                break;
            }
            others.add(before);
            next = before;
        }
        return others;
    }

    private static int end(Phrases phrases, int begin) {
        int i = begin;
        while (i < Math.min(phrases.size(), begin + APPOSITION)) {
            String tag = phrases.tag(i);
            if ((ENDS.contains(tag)
                            && phrases.at(i) == null
                            && !phrases.word(i + 1).equals("tank"))
                    || (tag.equals(",") && phrases.at(i) == null)
                    || tag.startsWith("W")
                    || tag.equals(":")
                    || tag.equals(".")
                    || tag.equals("-RRB-")
                    || tag.equals("''")) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Before "and" where a further role follows it. */
    private int split(Phrases phrases, int begin, int end) {
        for (int i = begin + 1; i < end - 1; i++) {
            boolean and = phrases.isAny(i, Set.of("and", "but")) && phrases.at(i) == null;
            if (and
                    && phrases.isAny(i + 1, NOW)
                    && reader.after(phrases, i + 1, end).isPresent()) {
                return i;
            }
            if (and
                    && reader.after(phrases, i + 1, end).isPresent()
                    && reader.after(phrases, begin, i).isPresent()) {
                return i;
            }
        }
        return end;
    }
}
