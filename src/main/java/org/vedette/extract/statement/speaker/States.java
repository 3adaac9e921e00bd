package org.vedette.extract.statement.speaker;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** A capital that speaks, or a government, is its state: "Ankara said". */
@Singleton
final class States {
    private final Gazetteer gazetteer;

    @Inject
    States(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The capital's or government's country where the article names it, else the entity itself. */
    Entity of(Entity entity, Mentions mentions) {
        if (entity.type() != EntityType.PLACE && entity.type() != EntityType.ORGANISATION) {
            return entity;
        }
        return entry(entity)
                .filter(States::isState)
                .map(KnowledgeEntry::country)
                .flatMap(mentions::entity)
                .orElse(entity);
    }

    private static boolean isState(KnowledgeEntry entry) {
        return "capital".equals(entry.facts().get("placeKind"))
                || entry.name().toLowerCase(Locale.ROOT).endsWith("government");
    }

    private Optional<KnowledgeEntry> entry(Entity entity) {
        return gazetteer.entry(entity.id()).or(() -> gazetteer.lookup(entity.name()).stream()
                .filter(entry -> entry.type().equals("Place"))
                .findFirst());
    }
}
