package org.vedette.extract.event.deployment.lexicon;

import java.util.Map;
import java.util.Set;
import org.vedette.extract.event.lexicon.Sections;

/** The sets of words; what each tells is said in the resource. */
public final class Lexicon {
    private static final Sections SECTIONS = new Sections("/org/vedette/extract/event/deployment/lexicon.txt");

    public static final Set<String> TRANSITIVE = SECTIONS.get("transitive");
    public static final Set<String> TRANSFERS = SECTIONS.get("transfer");
    public static final Set<String> ONLY_PASSIVE = SECTIONS.get("only-passive");
    public static final Set<String> INTRANSITIVE = SECTIONS.get("intransitive");
    public static final Set<String> ACTIVITIES = SECTIONS.get("activity");
    public static final Set<String> OBSERVATIONS = SECTIONS.get("observation");
    public static final Set<String> PARTICIPATION = SECTIONS.get("participation");
    public static final Set<String> ARRIVALS = SECTIONS.get("arrival");
    public static final Set<String> DEPICTION = SECTIONS.get("depiction");
    public static final Set<String> UNDERGONE = SECTIONS.get("undergone");
    public static final Set<String> POSSESSION = SECTIONS.get("possession");
    public static final Set<String> RECEPTION = SECTIONS.get("reception");
    public static final Set<String> CONTENT = SECTIONS.get("content");
    public static final Set<String> PRESENT = SECTIONS.get("present");
    public static final Set<String> PRESENCE = SECTIONS.get("presence");
    public static final Set<String> KINDS = SECTIONS.get("kind");
    public static final Set<String> SERVICES = SECTIONS.get("service");
    public static final Set<String> SERVICE_HEADS = SECTIONS.get("service-head");
    public static final Set<String> INVERSE = SECTIONS.get("inverse");
    public static final Set<String> NOUNS = SECTIONS.get("noun");
    public static final Set<String> TROOPS = SECTIONS.get("troops");
    public static final Set<String> COUNTED_TROOPS = SECTIONS.get("counted-troops");
    public static final Set<String> FORCES = SECTIONS.get("forces");
    public static final Set<String> UNITS = SECTIONS.get("unit");
    public static final Set<String> UNIT_COMPOUNDS = SECTIONS.get("unit-compound");
    public static final Set<String> CONTAINERS = SECTIONS.get("container");
    public static final Set<String> NOT_DEPLOYED = SECTIONS.get("not-deployed");
    public static final Set<String> MUNITIONS = SECTIONS.get("munition");
    public static final Set<String> TRANSFER_NOUNS = SECTIONS.get("transfer-noun");
    public static final Set<String> DIRECTIONS = SECTIONS.get("direction");
    public static final Set<String> LEAVING = SECTIONS.get("leaving");
    public static final Set<String> SHIPS = SECTIONS.get("ship");
    public static final Set<String> PROVENANCE = SECTIONS.get("provenance");
    public static final Set<String> BASING = SECTIONS.get("basing");
    public static final Set<String> DEPARTURES = SECTIONS.get("departure");
    public static final Set<String> WITHDRAWALS = SECTIONS.get("withdrawal");
    public static final Set<String> GIFTS = SECTIONS.get("gift");
    public static final Set<String> QUANTIFIERS = SECTIONS.get("quantifier");
    public static final Set<String> APPROXIMATE = SECTIONS.get("approximate");
    public static final Set<String> ACCOMPANYING = SECTIONS.get("accompanying");
    public static final Set<String> JOINING = SECTIONS.get("joining");
    public static final Set<String> GOING_ON = SECTIONS.get("going-on");
    public static final Set<String> BREAKS = SECTIONS.get("break");
    public static final Set<String> TO = SECTIONS.get("to");
    public static final Set<String> WHERE = SECTIONS.get("where");
    public static final Set<String> GROUND = SECTIONS.get("ground");
    public static final Set<String> STATES = SECTIONS.get("state");
    public static final Set<String> WIDE = SECTIONS.get("wide");
    public static final Set<String> NARROWING = SECTIONS.get("narrowing");
    public static final Set<String> FIRST_PERSON = SECTIONS.get("first-person");
    public static final Set<String> DIRECTED = SECTIONS.get("directed");
    public static final Set<String> MEETINGS = SECTIONS.get("meeting");
    public static final Set<String> ATTACKS = SECTIONS.get("attack");
    public static final Set<String> COMBAT = SECTIONS.get("combat");
    public static final Set<String> JOURNEYS = SECTIONS.get("journey");
    public static final Set<String> HELPING = SECTIONS.get("helping");
    public static final Set<String> WAYS = SECTIONS.get("way");
    public static final Set<String> LIGHT = SECTIONS.get("light");
    public static final Set<String> PLAIN_TROOPS = SECTIONS.get("plain-troops");
    public static final Set<String> DECIDING = SECTIONS.get("deciding");
    public static final Set<String> MAINTAINING = SECTIONS.get("maintaining");
    public static final Set<String> GOING_ALONE = SECTIONS.get("going-alone");
    public static final Set<String> PARTS = SECTIONS.get("part");
    public static final Set<String> INCLUDING = SECTIONS.get("including");
    public static final Set<String> TOWARD = SECTIONS.get("toward");
    public static final Set<String> PLANS = SECTIONS.get("plan");
    public static final Set<String> DENIALS = SECTIONS.get("denial");

    /** Which kinds of place a noun of ground may stand for. */
    public static final Map<String, Set<String>> PLACE_KINDS = SECTIONS.byWord("place-kind ");

    private Lexicon() {}
}
