package org.vedette.extract.event.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/**
 * What a number counts.
 *
 * @param first token of its phrase
 * @param last token of its phrase, its head
 * @param kind what it amounts to, so that "planes" and "aircraft" count the same
 * @param name what is counted where its phrase does not say; else null
 */
record Counted(int first, int last, String kind, @Nullable String name) {
    Counted(int first, int last, String kind) {
        this(first, last, kind, null);
    }

    private static final int LONGEST = 9;
    private static final int BEFORE = 6;
    private static final int AFTER = 8;
    /** What follows the number; empty where it counts no force and no loss. */
    static Optional<Counted> after(Phrases phrases, NumberPhrase number) {
        String joined = number.counted();
        if (joined != null) {
            return Countables.classOf(joined).map(kind -> new Counted(number.last(), number.last(), kind));
        }
        int begin = number.last() + 1;
        if (phrases.word(begin).equals("out") && phrases.word(begin + 1).equals("of")) {
            begin += 3;
        } else if (phrases.word(begin).equals("of") && phrases.tag(begin + 1).equals("CD")) {
            begin += 2;
        }
        Optional<Counted> shared = shared(phrases, begin);
        if (shared.isPresent()) {
            return shared;
        }
        @Nullable Counted best = null;
        for (int i = begin;
                i < Math.min(phrases.size(), begin + LONGEST) && isInside(phrases, i, i == begin, best != null);
                i++) {
            Optional<Counted> here = head(phrases, begin, i);
            best = here.orElse(best);
            if (here.isPresent() && isPlural(phrases, i) && !goesOn(phrases, i)) {
                break;
            }
        }
        return Optional.ofNullable(best).filter(counted -> !goesOn(phrases, counted.last()));
    }

    private static Optional<Counted> head(Phrases phrases, int begin, int token) {
        if (!phrases.tag(token).startsWith("NN") && !phrases.tag(token).equals("CD")) {
            Mentioned other = phrases.at(token);
            if (other == null || !other.is(EntityType.EQUIPMENT_TYPE)) {
                return Optional.empty();
            }
        }
        String lemma = singular(phrases.lemma(token));
        boolean lost = (Words.PEOPLE.contains(lemma) || isGroup(phrases, token)) && isHarmed(phrases, token);
        Optional<String> kind = lost ? Optional.of("losses") : Countables.classOf(lemma);
        Mentioned here = phrases.at(token);
        if (here != null && here.is(EntityType.COUNTRY) && isPeople(phrases, here)) {
            return Optional.of(new Counted(begin, token, "nationals of war"));
        }
        Mentioned equipment = here != null && here.is(EntityType.EQUIPMENT_TYPE) && here.last() == token ? here : null;
        boolean plain = Words.PLAIN.contains(lemma) && token == begin && !phrases.isAny(token + 1, Words.DESTROYED);
        if (kind.isPresent() && (equipment != null || !plain)) {
            return Optional.of(new Counted(begin, token, kind.get()));
        }
        int last = equipment != null && !equipment.entity().generic() && isTransparent(phrases, token + 1)
                ? token + 1
                : token;
        return Optional.ofNullable(equipment)
                .map(e -> new Counted(begin, last, e.entity().name()));
    }

    /** "40 Chilean and 30 Peruvian soldiers": the second number's noun is the first's, too. */
    private static Optional<Counted> shared(Phrases phrases, int begin) {
        Mentioned state = phrases.at(begin, EntityType.COUNTRY);
        boolean joined = state != null
                && phrases.tag(begin).startsWith("JJ")
                && phrases.word(state.last() + 1).equals("and")
                && phrases.tag(state.last() + 2).equals("CD");
        if (state == null || !joined) {
            return Optional.empty();
        }
        for (int i = state.last() + 3; i < Math.min(phrases.size(), begin + LONGEST); i++) {
            Optional<String> kind = Countables.classOf(singular(phrases.lemma(i)));
            if (kind.isPresent()) {
                String name = phrases.text(begin, state.last()) + " " + phrases.word(i);
                return Optional.of(new Counted(begin, state.last(), kind.get(), name));
            }
        }
        return Optional.empty();
    }

    /** "killed eight Houthis" */
    private static boolean isGroup(Phrases phrases, int token) {
        Mentioned here = phrases.at(token);
        return here != null
                && here.last() == token
                && (here.is(EntityType.ORGANISATION) || here.is(EntityType.MILITARY_UNIT))
                && !phrases.tag(token + 1).equals("POS");
    }

    /** "12 people are thought to have been killed", "has killed more than two villagers" */
    private static boolean isHarmed(Phrases phrases, int token) {
        for (int i = Math.max(0, token - BEFORE); i < token + AFTER; i++) {
            if (Words.HARM.contains(phrases.lemma(i))
                    && (i > token || phrases.tag(i).startsWith("VB"))) {
                return true;
            }
        }
        return false;
    }

    /** "Swedes" */
    private static boolean isPeople(Phrases phrases, Mentioned mention) {
        String word = phrases.get(mention.last()).text();
        return mention.first() == mention.last()
                && phrases.tag(mention.last()).endsWith("S")
                && !mention.entity().name().contains(word);
    }

    /** "C-295 airlifters": a plural that only says what the type is. */
    private static boolean isTransparent(Phrases phrases, int token) {
        return phrases.tag(token).equals("NNS")
                && !Words.NOT_HEADS.contains(phrases.lemma(token))
                && !phrases.tag(token + 1).startsWith("NN");
    }

    private static String singular(String lemma) {
        return lemma.endsWith("s") && Countables.classOf(lemma).isEmpty()
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    private static boolean isPlural(Phrases phrases, int token) {
        return phrases.tag(token).endsWith("S") || phrases.word(token).endsWith("s");
    }

    /** Whether a noun follows that makes this one a modifier ("tank crews"). */
    private static boolean goesOn(Phrases phrases, int token) {
        String next = phrases.tag(token + 1);
        return (next.startsWith("NN") || Words.NOT_HEADS.contains(phrases.lemma(token + 1)))
                && !phrases.word(token + 1).equals("s")
                && (!next.startsWith("NNP") || phrases.tag(token).startsWith("NNP"))
                && !List.of("today", "yesterday", "tomorrow").contains(phrases.word(token + 1));
    }

    private static boolean isInside(Phrases phrases, int token, boolean begins, boolean hasHead) {
        if (phrases.isAny(token, Words.OUTSIDE) || (phrases.word(token).equals("of") && !begins)) {
            return false;
        }
        String tag = phrases.tag(token);
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
        if (hasHead) {
            return tag.startsWith("NN");
        }
        return noun
                || phrases.at(token) != null
                || tag.equals("POS")
                || phrases.isAny(token, Words.INSIDE)
                || tag.equals("HYPH")
                || tag.equals("``")
                || tag.equals("''")
                || (tag.equals("CD") && phrases.isAny(token - 1, Set.of("its", "their", "the")));
    }
}
