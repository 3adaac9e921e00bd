package org.vedette.extract.event.deployment.lexicon;

import java.util.Map;
import java.util.Set;
import org.vedette.text.WordLists;

/** The sets of words; what each tells is said in the resource. */
public final class Lexicon {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/event/deployment/lexicon.txt");

    public static final Set<String> TRANSITIVE = LISTS.of("transitive");
    public static final Set<String> TRANSFERS = LISTS.of("transfer");
    public static final Set<String> ONLY_PASSIVE = LISTS.of("only-passive");
    public static final Set<String> INTRANSITIVE = LISTS.of("intransitive");
    public static final Set<String> ACTIVITIES = LISTS.of("activity");
    public static final Set<String> OBSERVATIONS = LISTS.of("observation");
    public static final Set<String> PARTICIPATION = LISTS.of("participation");
    public static final Set<String> ARRIVALS = LISTS.of("arrival");
    public static final Set<String> DEPICTION = LISTS.of("depiction");
    public static final Set<String> UNDERGONE = LISTS.of("undergone");
    public static final Set<String> POSSESSION = LISTS.of("possession");
    public static final Set<String> RECEPTION = LISTS.of("reception");
    public static final Set<String> CONTENT = LISTS.of("content");
    public static final Set<String> PRESENT = LISTS.of("present");
    public static final Set<String> PRESENCE = LISTS.of("presence");
    public static final Set<String> KINDS = LISTS.of("kind");
    public static final Set<String> SERVICES = LISTS.of("service");
    public static final Set<String> SERVICE_HEADS = LISTS.of("service-head");
    public static final Set<String> INVERSE = LISTS.of("inverse");
    public static final Set<String> NOUNS = LISTS.of("noun");
    public static final Set<String> TROOPS = LISTS.of("troops");
    public static final Set<String> COUNTED_TROOPS = LISTS.of("counted-troops");
    public static final Set<String> UNIFORMED = LISTS.of("uniformed");
    public static final Set<String> UNIFORMS = LISTS.of("uniform");
    public static final Set<String> FORCES = LISTS.of("forces");
    public static final Set<String> UNITS = LISTS.of("unit");
    public static final Set<String> UNIT_COMPOUNDS = LISTS.of("unit-compound");
    public static final Set<String> CONTAINERS = LISTS.of("container");
    public static final Set<String> NOT_DEPLOYED = LISTS.of("not-deployed");
    public static final Set<String> MUNITIONS = LISTS.of("munition");
    public static final Set<String> TRANSFER_NOUNS = LISTS.of("transfer-noun");
    public static final Set<String> DIRECTIONS = LISTS.of("direction");
    public static final Set<String> LEAVING = LISTS.of("leaving");
    public static final Set<String> SHIPS = LISTS.of("ship");
    public static final Set<String> PROVENANCE = LISTS.of("provenance");
    public static final Set<String> BASING = LISTS.of("basing");
    public static final Set<String> DEPARTURES = LISTS.of("departure");
    public static final Set<String> WITHDRAWALS = LISTS.of("withdrawal");
    public static final Set<String> GIFTS = LISTS.of("gift");
    public static final Set<String> QUANTIFIERS = LISTS.of("quantifier");
    public static final Set<String> APPROXIMATE = LISTS.of("approximate");
    public static final Set<String> ACCOMPANYING = LISTS.of("accompanying");
    public static final Set<String> JOINING = LISTS.of("joining");
    public static final Set<String> GOING_ON = LISTS.of("going-on");
    public static final Set<String> BREAKS = LISTS.of("break");
    public static final Set<String> TO = LISTS.of("to");
    public static final Set<String> WHERE = LISTS.of("where");
    public static final Set<String> GROUND = LISTS.of("ground");
    public static final Set<String> STATES = LISTS.of("state");
    public static final Set<String> WIDE = LISTS.of("wide");
    public static final Set<String> NARROWING = LISTS.of("narrowing");
    public static final Set<String> FIRST_PERSON = LISTS.of("first-person");
    public static final Set<String> DIRECTED = LISTS.of("directed");
    public static final Set<String> MEETINGS = LISTS.of("meeting");
    public static final Set<String> ATTACKS = LISTS.of("attack");
    public static final Set<String> COMBAT = LISTS.of("combat");
    public static final Set<String> JOURNEYS = LISTS.of("journey");
    public static final Set<String> HELPING = LISTS.of("helping");
    public static final Set<String> WAYS = LISTS.of("way");
    public static final Set<String> LIGHT = LISTS.of("light");
    public static final Set<String> PLAIN_TROOPS = LISTS.of("plain-troops");
    public static final Set<String> DECIDING = LISTS.of("deciding");
    public static final Set<String> MAINTAINING = LISTS.of("maintaining");
    public static final Set<String> GOING_ALONE = LISTS.of("going-alone");
    public static final Set<String> PARTS = LISTS.of("part");
    public static final Set<String> INCLUDING = LISTS.of("including");
    public static final Set<String> TOWARD = LISTS.of("toward");
    public static final Set<String> SPEECH = LISTS.of("speech");
    public static final Set<String> BASED = LISTS.of("based");
    public static final Set<String> JOINTS = LISTS.of("joint");
    public static final Set<String> PLANS = LISTS.of("plan");
    public static final Set<String> DENIALS = LISTS.of("denial");

    /** Which kinds of place a noun of ground may stand for. */
    public static final Map<String, Set<String>> PLACE_KINDS = LISTS.byWord("place-kind ");

    private Lexicon() {}
}
