package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.EntityType;
import org.vedette.gazetteer.GazetteerMatch;
import org.vedette.gazetteer.KnowledgeEntry;

/** Names that the knowledge holds, those of uncertain forms only where the context speaks for them. */
public final class KnownNames {
    private KnownNames() {}

    /**
     * The candidates, in text order.
     *
     * @param matches in text order
     */
    public static List<Candidate> in(Words words, List<GazetteerMatch> matches) {
        Support support = new Support(words, matches);
        List<Candidate> found = new ArrayList<>();
        for (GazetteerMatch match : matches) {
            if (words.holds(match.span())) {
                candidate(words, match, support).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Candidate> candidate(Words words, GazetteerMatch match, Support support) {
        KnowledgeEntry entry = support.choose(match).orElse(null);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.type().equals("EquipmentClass")) {
            return Optional.of(Candidate.generic(words, match.span(), EntityType.EQUIPMENT_TYPE, entry));
        }
        EntityType type = type(entry.type());
        return type == null ? Optional.empty() : Optional.of(Candidate.known(match.span(), type, entry));
    }

    private static @Nullable EntityType type(String type) {
        return switch (type) {
            case "Country" -> EntityType.COUNTRY;
            case "Place" -> EntityType.PLACE;
            case "Organisation" -> EntityType.ORGANISATION;
            case "MilitaryUnit" -> EntityType.MILITARY_UNIT;
            case "EquipmentType" -> EntityType.EQUIPMENT_TYPE;
            case "Exercise" -> EntityType.EXERCISE;
            case "Person" -> EntityType.PERSON;
            default -> null;
        };
    }
}
