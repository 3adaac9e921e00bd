package org.vedette.extract.mention.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vedette.text.WordLists;

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

    /** Words with a capital behind a title that are no name. */
    static final Set<String> NO_PERSON = LISTS.of("no-person");

    /** Words with a capital behind "in" or "near" that are no place. */
    public static final Set<String> NO_PLACE = LISTS.of("no-place");

    /** Those of them that equipment's names end in. */
    public static final Set<String> HARDWARE_TAILS = LISTS.of("hardware-tails");

    /** Days, months, feasts and seasons. */
    public static final Set<String> CALENDAR = LISTS.of("calendar");

    /** What the names of programmes end in, which some bodies' names do too. */
    public static final Set<String> DOUBTFUL_HEADS = LISTS.of("doubtful-heads");

    /** What bodies do, as lemmas. */
    public static final Set<String> BODY_ACTS = LISTS.of("body-acts");

    /** Whom bodies have. */
    public static final Set<String> BODY_MEMBERS = LISTS.of("body-members");

    /** What bodies are called. */
    public static final Set<String> BODY_KINDS = LISTS.of("body-kinds");

    /** Names with a capital that name no body, person or place of their own. */
    private static final Set<String> NO_NAMES = LISTS.of("no-names");

    /** What names of formations and of civil bodies both end in. */
    private static final Set<String> GROUPINGS = LISTS.of("groupings");

    /** What makes a formation of such a group. */
    private static final Set<String> MILITARY = LISTS.of("military");

    /** Words that headlines and captions put a capital on. */
    private static final Set<String> COMMON_NOUNS = LISTS.of("common-nouns");

    /** Offices that stand before a name or end that of a body they are no part of. */
    static final Set<String> OFFICES = LISTS.of("offices");

    /** A group or task force of officials. */
    private static final Pattern CIVIL = Pattern.compile(
            "\\b(?:Working|Work|Consultative|Consulting|Coordinat\\w+|Steering|Action|Advisory|Contact|Study|Practice|Interest)\\s+Group$"
                    + "|(?<!Joint|Maritime|Naval|Marine|Armou?red|Airborne|Combined|Amphibious|Carrier|Expeditionary|Aviation)\\s+Task\\s+Forces?$");

    private static final Pattern SERVICES =
            Pattern.compile("\\b(?:Army|Navy|Naval|Marine|Military|Air Force|NATO|\\d+)\\b");

    private Lexicon() {}

    /** A further section of the words. */
    public static Set<String> list(String section) {
        return LISTS.of(section);
    }

    /** Whether the words name nothing of their own, such as a programme or an idea. */
    public static boolean isNoName(String name) {
        return NO_NAMES.contains(
                name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^the ", ""));
    }

    /** Whether a name that ends in a formation's word is that of a formation: a "Harbour Working Group" is none. */
    public static boolean isUnit(String name) {
        List<String> words = List.of(name.split("[\\s-]+", -1));
        return (SERVICES.matcher(name).find() || !CIVIL.matcher(name).find())
                && UNIT_HEADS.contains(words.getLast())
                && (!GROUPINGS.contains(words.getLast())
                        || words.size() == 1
                        || words.stream().anyMatch(w -> MILITARY.contains(w) || w.matches(".*\\d.*|[IVX]+")));
    }

    /** Whether the name is that of a place where people post, or of several ("Weibo and Telegram"). */
    static boolean isPlatform(String name) {
        return PLATFORMS.containsAll(List.of(name.toLowerCase(Locale.ROOT).split(",? and |, ", -1)));
    }

    /** Whether headlines and captions put a capital on the word. */
    public static boolean isCommonNoun(String word) {
        return COMMON_NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }
}
