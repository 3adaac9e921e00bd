package org.vedette.extract.event.deployment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Tells whose a thing is where its phrase and sentence do not: as the article says elsewhere, else who makes it. */
final class Holders {
    private static final Set<String> ARMED = Set.of("alliance", "armed-group");

    private final Gazetteer gazetteer;
    private final Mentions mentions;
    private final Map<String, Entity> known = new HashMap<>();
    private final Set<Entity> sending = new HashSet<>();
    private final Map<Phrases, Entity> forces = new LinkedHashMap<>();
    private @Nullable Entity latest;
    private @Nullable Phrases sentence;
    private List<Entity> mover = List.of();

    Holders(Gazetteer gazetteer, Mentions mentions) {
        this.gazetteer = gazetteer;
        this.mentions = mentions;
    }

    /** The first that is said to have or to move a thing. */
    void learn(Phrases phrases, List<Item> items, List<Frame> frames) {
        if (latest != null) {
            forces.put(phrases, latest);
        }
        for (Item item : items) {
            item.owners().stream().filter(this::hasForces).findFirst().ifPresent(owner -> latest = owner);
            if (item.kind() == Deployment.Kind.TROOPS) {
                sending.addAll(item.owners());
            }
            item.owners().stream().findFirst().ifPresent(owner -> known.putIfAbsent(item.key(), owner));
        }
        for (Frame frame : frames) {
            frame.subject().stream().filter(this::hasForces).findFirst().ifPresent(actor -> latest = actor);
            for (Item item : frame.items()) {
                if (item.kind() == Deployment.Kind.TROOPS) {
                    sending.addAll(frame.subject());
                }
                frame.subject().stream().findFirst().ifPresent(actor -> known.putIfAbsent(item.key(), actor));
            }
        }
    }

    /**
     * Who moves or has an item of a frame: whom the sentence says, else whose the item is, else who moved what the sentence
     * moved before: "the army gathers troops, and tanks head for the town".
     *
     * @param owners the item's, else those of the item before it
     */
    List<Entity> movers(Phrases phrases, Frame frame, Item item, List<Entity> owners) {
        boolean here = phrases.equals(sentence) && !frame.destinations().isEmpty();
        List<Entity> found = said(phrases, frame, item, owners);
        mover = found.isEmpty() && here ? mover : found;
        sentence = phrases;
        return mover;
    }

    private List<Entity> said(Phrases phrases, Frame frame, Item item, List<Entity> owners) {
        if (!frame.subject().isEmpty()) {
            return frame.subject();
        }
        Optional<Entity> host = owners.isEmpty() && item.named() && frame.fallback() == Frame.Fallback.HOME
                ? frame.destinations().stream().findFirst().flatMap(this::at)
                : Optional.empty();
        if (host.isPresent() || !owners.isEmpty()) {
            return host.map(List::of).orElse(owners);
        }
        boolean definite = phrases.isAny(item.first() - 1, Set.of("the", "those", "these"));
        boolean own = item.kind() == Deployment.Kind.TROOPS && item.last() < frame.trigger();
        return of(item, definite)
                .or(() -> own ? only() : Optional.empty())
                .or(() -> last(phrases, frame, item))
                .map(List::of)
                .orElse(List.of());
    }

    /** @param definite the text speaks of a thing that it named before: "the troops" */
    private Optional<Entity> of(Item item, boolean definite) {
        if (!item.named() && !definite) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(item.key())).or(() -> maker(item));
    }

    /** Whose land a base is on owns what is at home there. */
    private Optional<Entity> at(Entity place) {
        return gazetteer.entry(place.id()).map(KnowledgeEntry::country).flatMap(mentions::entity);
    }

    /** Whose all troops of the article are. */
    private Optional<Entity> only() {
        return sending.size() == 1 ? sending.stream().findFirst() : Optional.empty();
    }

    private boolean hasForces(Entity actor) {
        return actor.type() == EntityType.COUNTRY
                || gazetteer
                        .entry(actor.id())
                        .map(entry -> entry.facts().getOrDefault("organisationKind", ""))
                        .filter(ARMED::contains)
                        .isPresent();
    }

    /** Whose forces the article named last. */
    private Optional<Entity> last(Phrases phrases, Frame frame, Item item) {
        boolean force = item.kind() != Deployment.Kind.EQUIPMENT || item.named();
        return Optional.ofNullable(forces.get(phrases))
                .filter(actor -> force
                        && !frame.destinations().isEmpty()
                        && !frame.destinations().contains(actor));
    }

    private Optional<Entity> maker(Item item) {
        return gazetteer.entry(item.what()).map(KnowledgeEntry::country).flatMap(mentions::entity);
    }
}
