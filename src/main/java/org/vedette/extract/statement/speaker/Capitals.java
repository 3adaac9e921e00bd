package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** A capital that speaks is its state: "Ankara said". */
@Singleton
final class Capitals {
    private final Gazetteer gazetteer;

    @Inject
    Capitals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The capital's country where the article names it, else the entity itself. */
    Entity stateOf(Entity entity, Mentions mentions) {
        if (entity.type() != EntityType.PLACE) {
            return entity;
        }
        return place(entity)
                .filter(place -> "capital".equals(place.facts().get("placeKind")))
                .map(KnowledgeEntry::country)
                .flatMap(mentions::entity)
                .orElse(entity);
    }

    private Optional<KnowledgeEntry> place(Entity entity) {
        return gazetteer.entry(entity.id()).or(() -> gazetteer.lookup(entity.name()).stream()
                .filter(entry -> entry.type().equals("Place"))
                .findFirst());
    }
}
