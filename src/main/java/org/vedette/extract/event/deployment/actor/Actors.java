package org.vedette.extract.event.deployment.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;

/** Tells which state or body acts through what an article names. */
public final class Actors {
    /** Who tells of forces but moves none. */
    private static final Set<String> BYSTANDERS =
            Set.of("outlet", "news-agency", "think-tank", "university", "ngo", "court", "company");

    private final States states;
    private final Gazetteer gazetteer;
    private final Mentions mentions;
    private final List<Affiliation> affiliations;

    public Actors(States states, Gazetteer gazetteer, Mentions mentions, List<Affiliation> affiliations) {
        this.states = states;
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        this.affiliations = List.copyOf(affiliations);
    }

    /** The state behind a mention, a body itself; empty for what does not act. */
    public List<Entity> behind(Mentioned mention) {
        return behind(mention.entity());
    }

    /** The same of an entity. */
    List<Entity> behind(Entity entity) {
        Optional<Entity> state =
                switch (entity.type()) {
                    case COUNTRY, PLACE, EQUIPMENT_TYPE -> states.of(entity, mentions);
                    case MILITARY_UNIT -> unit(entity);
                    case ORGANISATION -> body(entity);
                    case PERSON -> stateOf(entity);
                    case EXERCISE -> Optional.empty();
                };
        return state.map(List::of).orElse(List.of());
    }

    private Optional<Entity> body(Entity entity) {
        if (BYSTANDERS.contains(kind(entity))) {
            return Optional.empty();
        }
        return Optional.of(
                isArmedGroup(entity) ? entity : states.of(entity, mentions).orElse(entity));
    }

    /** Whether it is a formation, or an armed group in a state's service. */
    public boolean isForce(Mentioned mention) {
        return mention.is(EntityType.MILITARY_UNIT)
                || (mention.is(EntityType.ORGANISATION) && isArmedGroup(mention.entity()));
    }

    /** It acts for itself, whatever state it is in. */
    private boolean isArmedGroup(Entity entity) {
        return kind(entity).equals("armed-group");
    }

    private String kind(Entity entity) {
        return gazetteer
                .entry(entity.id())
                .map(entry -> entry.facts().getOrDefault("organisationKind", ""))
                .orElse("");
    }

    /** A short name ("the Marines") takes the state of the longer one that the article gives. */
    private Optional<Entity> unit(Entity unit) {
        return states.of(unit, mentions).or(() -> mentions.entities().stream()
                .filter(e -> e.type() == EntityType.MILITARY_UNIT && e.name().endsWith(" " + unit.name()))
                .flatMap(longer -> states.of(longer, mentions).stream())
                .findFirst());
    }

    private Optional<Entity> stateOf(Entity person) {
        return affiliations.stream()
                .filter(a -> a.person().equals(person.id()) && !a.former())
                .flatMap(a -> mentions.entity(a.organisation()).stream())
                .flatMap(organisation -> states.of(organisation, mentions).stream())
                .findFirst();
    }
}
