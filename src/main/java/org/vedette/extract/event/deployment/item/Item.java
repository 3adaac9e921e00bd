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
 * @param named it names a type, a ship or a unit, not just a kind
 * @param forces a word that means troops only where a verb moves them
 * @param owners the actors that the phrase itself names ("Russian S-400", "Chinese and Russian vessels")
 */
public record Item(
        int first, int last, String what, String key, Kind kind, boolean named, boolean forces, List<Entity> owners) {
    public Item {
        owners = List.copyOf(owners);
    }

    Item ownedBy(List<Entity> actors) {
        return new Item(first, last, what, key, kind, named, forces, actors);
    }
}
