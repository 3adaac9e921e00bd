package org.vedette.extract.affiliation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.text.WordLists;

/** Common nouns that take up a body named before: "the mission", "the group", "the ministry". */
final class BodyKinds {
    private static final WordLists WORDS = WordLists.read("/org/vedette/extract/affiliation/words.txt");
    /** The section of nouns that only the name itself can bear out. */
    private static final String NAMED = "named";

    /** The knowledge's vd:organisationKind by noun; empty where only the name itself can tell. */
    private static final Map<String, Set<String>> KINDS = new HashMap<>();

    private static final Set<String> UNITS = WORDS.of("units");
    private static final Set<String> STATES = WORDS.of("states");
    private static final Set<String> EVENTS = WORDS.of("events");

    static {
        WordLists kinds = WordLists.read("/org/vedette/extract/affiliation/body-kinds.txt");
        for (String kind : kinds.names()) {
            Set<String> one = kind.equals(NAMED) ? Set.of() : Set.of(kind);
            kinds.of(kind).forEach(noun -> KINDS.merge(noun, one, BodyKinds::both));
        }
    }

    private BodyKinds() {}

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Set.copyOf(Stream.concat(one.stream(), other.stream()).toList());
    }

    static boolean isKnown(String noun) {
        return KINDS.containsKey(noun) || UNITS.contains(noun) || STATES.contains(noun) || EVENTS.contains(noun);
    }

    /** @param kind the entity's vd:organisationKind, empty where unknown */
    static boolean fits(String noun, Entity entity, String kind) {
        return switch (entity.type()) {
            case COUNTRY -> STATES.contains(noun);
            case EXERCISE -> EVENTS.contains(noun) && !entity.generic();
            case MILITARY_UNIT -> UNITS.contains(noun) && (isNamed(noun, entity) || noun.equals("unit"));
            case ORGANISATION -> KINDS.getOrDefault(noun, Set.of()).contains(kind) || isNamed(noun, entity);
            case PERSON, PLACE, EQUIPMENT_TYPE -> false;
        };
    }

    /** Whether a name of it has the noun as a word. */
    private static boolean isNamed(String noun, Entity entity) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(noun) + "\\b");
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> word.matcher(name.toLowerCase(Locale.ROOT)).find());
    }

    /** What its member is called where the text gives no more than the body's name. */
    static String memberOf(Entity body, String kind) {
        String name = body.name();
        if (kind.equals("university") || name.matches(".*\\b(?:University|College|School|Academy)\\b.*")) {
            return "academic";
        }
        if (kind.equals("think-tank") || name.matches(".*\\b(?:Institut[a-z]*|Cent(?:re|er)|Foundation|Group)\\b.*")) {
            return "analyst";
        }
        return switch (kind) {
            case "outlet", "news-agency" -> "journalist";
            case "party" -> "politician";
            case "parliament" -> "member";
            case "company" -> "representative";
            case "ministry", "agency", "government", "alliance", "international" -> "official";
            default -> body.type() == EntityType.MILITARY_UNIT ? "officer" : "member";
        };
    }
}
