package org.vedette.extract.event.deployment.item;

import java.util.List;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;

/**
 * What may be deployed, where a sentence names it.
 *
 * @param first token of its noun phrase
 * @param last token, its head
 * @param what an entity's id or the text's words
 * @param key the same for "troops" and "soldiers"
 * @param owners the actors that the phrase itself names ("Indian S-400", "Omani and Qatari vessels")
 */
public record Item(int first, int last, String what, String key, Kind kind, Sort sort, List<Entity> owners) {
    /** How it is named, which tells what it takes to count as deployed. */
    public enum Sort {
        /** A type, a ship or a unit by its name. */
        NAMED,
        /** A kind: "tanks", "soldiers". */
        COMMON,
        /** A word that means troops only where a verb moves them. */
        FORCES,
        /** What is fired: it counts only where it is handed over. */
        MUNITION
    }

    public Item {
        owners = List.copyOf(owners);
    }

    public boolean named() {
        return sort == Sort.NAMED;
    }

    public boolean forces() {
        return sort == Sort.FORCES;
    }

    public boolean munition() {
        return sort == Sort.MUNITION;
    }

    /** The same, with other owners. */
    public Item ownedBy(List<Entity> actors) {
        return new Item(first, last, what, key, kind, sort, actors);
    }

    /** The same, where other words of the text stand for it. */
    public Item at(int begin, int end) {
        return new Item(begin, end, what, key, kind, sort, owners);
    }
}
