package org.vedette.extract.event.deployment.item;

import java.util.ArrayList;
import java.util.List;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;

/** Takes "a contingent of 250 soldiers" for the soldiers, whose it is and all. */
final class Contents {
    private static final int GAP = 2;

    private Contents() {}

    static List<Item> merged(Phrases phrases, List<Item> items) {
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            Item before = found.isEmpty() ? null : found.getLast();
            if (before != null && holds(phrases, before, item)) {
                found.removeLast();
                Item whole = item.owners().isEmpty() ? item.ownedBy(before.owners()) : item;
                found.add(whole.at(before.first(), item.last()));
            } else {
                found.add(item);
            }
        }
        return found;
    }

    private static boolean holds(Phrases phrases, Item holder, Item held) {
        return holder.kind() != Kind.EQUIPMENT
                && !holder.named()
                && !held.munition()
                && (Lexicon.CONTAINERS.contains(phrases.word(holder.last())) || holder.forces())
                && phrases.word(holder.last() + 1).equals("of")
                && held.first() - holder.last() <= GAP;
    }
}
