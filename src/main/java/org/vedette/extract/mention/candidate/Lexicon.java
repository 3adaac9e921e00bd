package org.vedette.extract.mention.candidate;

import java.util.Locale;
import java.util.Set;
import org.vedette.name.WordLists;

/** Closed classes of words that tell what a name names. */
public final class Lexicon {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/mention/words.txt");

    /** Titles of address, without the full stop. Ranks and offices come from the knowledge. */
    public static final Set<String> HONORIFICS = LISTS.of("honorifics");

    /** Small words inside names of persons. */
    public static final Set<String> PARTICLES = LISTS.of("particles");

    /** What the name of a formation or service ends in. */
    public static final Set<String> UNIT_HEADS = LISTS.of("unit-heads");

    /** What the name of a body ends in. */
    public static final Set<String> BODY_HEADS = LISTS.of("body-heads");

    /** What the name of a body ends in and no person's. */
    public static final Set<String> BODY_TAILS = LISTS.of("body-tails");

    /** What the name of a place may end in, behind the place that gives it its name. */
    public static final Set<String> PLACE_HEADS = LISTS.of("place-heads");

    /** Where people post: no actor of its own. */
    public static final Set<String> PLATFORMS = LISTS.of("platforms");

    /** What the name of a plan, a law, a prize or a subject ends in: neither a body nor a person. */
    public static final Set<String> NO_ACTOR_TAILS = LISTS.of("no-actor-tails");

    /** Those of them that equipment's names end in. */
    public static final Set<String> HARDWARE_TAILS = LISTS.of("hardware-tails");

    /** Days, months, feasts and seasons. */
    public static final Set<String> CALENDAR = LISTS.of("calendar");

    /** Words that headlines and captions put a capital on. */
    private static final Set<String> COMMON_NOUNS = LISTS.of("common-nouns");

    /** Offices that stand before a name or end that of a body they are no part of. */
    static final Set<String> OFFICES = LISTS.of("offices");

    private Lexicon() {}

    /** Whether headlines and captions put a capital on the word. */
    public static boolean isCommonNoun(String word) {
        return COMMON_NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }
}
