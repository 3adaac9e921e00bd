package org.vedette.extract.event.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Tells whose a thing is where its phrase and sentence do not: as the article says elsewhere, else who makes it. */
final class Holders {
    private final Gazetteer gazetteer;
    private final Mentions mentions;
    private final Map<String, Entity> known = new HashMap<>();

    Holders(Gazetteer gazetteer, Mentions mentions) {
        this.gazetteer = gazetteer;
        this.mentions = mentions;
    }

    /** The first that is said to have or to move a thing. */
    void learn(List<Item> items, List<Frame> frames) {
        for (Item item : items) {
            item.owners().stream().findFirst().ifPresent(owner -> known.putIfAbsent(item.key(), owner));
        }
        for (Frame frame : frames) {
            for (Item item : frame.items()) {
                frame.subject().stream().findFirst().ifPresent(actor -> known.putIfAbsent(item.key(), actor));
            }
        }
    }

    /** @param definite the text speaks of a thing that it named before: "the troops" */
    Optional<Entity> of(Item item, boolean definite) {
        if (!item.named() && !definite) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(item.key())).or(() -> maker(item));
    }

    /** Whose land a base is on owns what is at home there. */
    Optional<Entity> at(Entity place) {
        return gazetteer.entry(place.id()).map(KnowledgeEntry::country).flatMap(mentions::entity);
    }

    private Optional<Entity> maker(Item item) {
        return gazetteer.entry(item.what()).map(KnowledgeEntry::country).flatMap(mentions::entity);
    }
}
