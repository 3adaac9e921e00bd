package org.vedette.extract.event.estimate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns that are counted when forces and losses are, by what they amount to. */
final class Countables {
    private static final Map<String, Set<String>> BY_CLASS = Map.of(
            "people",
            Set.of(
                    "troop",
                    "troops",
                    "soldier",
                    "personnel",
                    "serviceman",
                    "servicemember",
                    "servicewoman",
                    "sailor",
                    "marine",
                    "airman",
                    "conscript",
                    "reservist",
                    "mercenary",
                    "paratrooper",
                    "militant",
                    "militiaman",
                    "gunman",
                    "insurgent",
                    "recruit",
                    "infantryman",
                    "commando",
                    "legionnaire",
                    "cadet",
                    "peacekeeper",
                    "rebel",
                    "combatant",
                    "contractor",
                    "crewman",
                    "fighter"),
            "losses",
            Set.of("casualty", "killing", "death", "fatality", "civilian", "prisoner", "hostage", "detainee"),
            "vehicles",
            Set.of(
                    "tank",
                    "vehicle",
                    "howitzer",
                    "gun",
                    "apc",
                    "ifv",
                    "mrap",
                    "mortar",
                    "truck",
                    "carrier",
                    "launcher",
                    "system",
                    "battery",
                    "radar",
                    "humvee",
                    "bulldozer"),
            "aircraft",
            Set.of(
                    "aircraft",
                    "aircrafts",
                    "plane",
                    "airplane",
                    "warplane",
                    "jet",
                    "bomber",
                    "helicopter",
                    "gunship",
                    "interceptor",
                    "airframe",
                    "tanker",
                    "drone",
                    "uav",
                    "airlifter"),
            "ships",
            Set.of(
                    "ship",
                    "vessel",
                    "warship",
                    "destroyer",
                    "frigate",
                    "corvette",
                    "submarine",
                    "boat",
                    "cruiser",
                    "minesweeper",
                    "gunboat",
                    "cutter",
                    "speedboat",
                    "flattop"),
            "munitions",
            Set.of("missile", "rocket", "warhead", "shell", "munition", "torpedo", "bomb", "projectile", "interceptor"),
            "units",
            Set.of("brigade", "battalion", "division", "regiment", "squadron", "battlegroup", "flotilla", "platoon"));

    private Countables() {}

    /** What the noun amounts to ("aircraft" for "warplane"); empty where it is not counted as force or loss. */
    static Optional<String> classOf(String lemma) {
        return BY_CLASS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(lemma))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
