package org.vedette.extract.phrase;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.Gazetteer;
import org.vedette.gazetteer.KnowledgeEntry;

/** Tells to which state a country's capital, armed forces or bodies belong. */
@Singleton
public final class States {
    private final Gazetteer gazetteer;

    @Inject
    States(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The article's own entity of the state that the entity is, belongs to or stands for. */
    public Optional<Entity> of(Entity entity, Mentions mentions) {
        if (entity.type() == EntityType.COUNTRY) {
            return Optional.of(entity);
        }
        return iri(entity).flatMap(mentions::entity);
    }

    private Optional<String> iri(Entity entity) {
        Optional<KnowledgeEntry> entry = gazetteer.entry(entity.id());
        Optional<String> known = entry.map(KnowledgeEntry::country);
        return switch (entity.type()) {
            case PLACE -> known.filter(country -> isCapital(entity, country));
            case ORGANISATION, MILITARY_UNIT -> known.or(() -> named(entity));
            case EQUIPMENT_TYPE -> ShipPrefixes.country(entity);
            case COUNTRY, PERSON, EXERCISE -> Optional.empty();
        };
    }

    /** Whether a place stands for a government when it acts. */
    public boolean isCapital(Entity place) {
        return gazetteer
                .entry(place.id())
                .map(KnowledgeEntry::country)
                .filter(c -> isCapital(place, c))
                .isPresent();
    }

    private boolean isCapital(Entity place, String country) {
        return gazetteer
                .entry(country)
                .filter(state -> place.id().equals(state.facts().get("capital")))
                .isPresent();
    }

    /** "Romanian navy", "Belarus military": by the words in front. */
    private Optional<String> named(Entity entity) {
        List<String> names = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .distinct()
                .toList();
        return names.stream()
                .flatMap(name -> Stream.of(words(name, 1), words(name, 2)))
                .flatMap(words -> gazetteer.lookup(words).stream())
                .filter(entry -> entry.type().equals("Country"))
                .map(KnowledgeEntry::iri)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String words(String name, int count) {
        String[] words = name.replaceAll("['’´]s?\\b", "").split("\\s+", count + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(count, words.length)));
    }
}
