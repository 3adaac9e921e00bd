package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.Collector.Found;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;
import org.vedette.vocabulary.Namespaces;

/** Tells which of two deployments names the thing more exactly: "HMS Argyll" than "a warship". */
final class Kinds {
    private static final String SHIP = Namespaces.INSTANCES + "equipment-class/warship";

    private static final String AIRCRAFT = Namespaces.INSTANCES + "equipment-class/aircraft";
    private static final Set<String> WATERS = Set.of("sea", "strait");

    private final Gazetteer gazetteer;

    Kinds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether what one tells includes what the other does. */
    boolean isMoreExact(Found exact, Found loose) {
        if (exact.equals(loose) || !exact.sameWay(loose) || loose.item().named()) {
            return false;
        }
        if (Lexicon.PRESENCE.stream().anyMatch(loose.item().key()::equals)) {
            return !exact.item().key().equals(loose.item().key());
        }
        return loose.item().kind() == Kind.EQUIPMENT
                && exact.item().kind() == Kind.EQUIPMENT
                && exact.item().named()
                && isKindOf(loose.item(), exact.item());
    }

    /** Whether it sails or flies. */
    boolean isCraft(Item item) {
        List<String> classes =
                gazetteer.entry(item.what()).map(KnowledgeEntry::broader).orElse(List.of());
        return item.kind() == Kind.EQUIPMENT
                && (classes.isEmpty() || classes.contains(SHIP) || classes.contains(AIRCRAFT));
    }

    boolean isWaters(Entity place) {
        return isWaters(place.id());
    }

    boolean isWaters(@Nullable String place) {
        return gazetteer
                .entry(String.valueOf(place))
                .filter(entry -> WATERS.contains(entry.facts().getOrDefault("placeKind", "")))
                .isPresent();
    }

    boolean isKindOf(Item kind, Item type) {
        List<String> classes =
                gazetteer.entry(type.what()).map(KnowledgeEntry::broader).orElse(List.of(SHIP));
        return classes.contains(kind.what())
                || (classes.contains(SHIP) && isShip(kind))
                || classes.stream().anyMatch(c -> label(c).equals(singular(kind.key())));
    }

    private boolean isShip(Item kind) {
        boolean word = List.of(kind.key().split(" ")).stream().anyMatch(Lexicon.SHIPS::contains);
        return word
                || kind.what().equals(SHIP)
                || gazetteer
                        .entry(kind.what())
                        .filter(entry -> entry.broader().contains(SHIP))
                        .isPresent();
    }

    private String label(String iri) {
        return gazetteer.entry(iri).map(KnowledgeEntry::name).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
