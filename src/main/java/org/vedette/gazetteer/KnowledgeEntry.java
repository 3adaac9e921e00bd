package org.vedette.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the knowledge has, as the extraction needs it.
 *
 * @param type the local name of its class: Country, Place, Organisation, MilitaryUnit, EquipmentType, EquipmentClass, Exercise, Role
 * @param labels certain surface forms, the canonical one first
 * @param ambiguousLabels surface forms that need support from their context
 * @param adjectives "Peruvian", of a country or region
 * @param demonyms "Russians", of a country
 * @param sameAs Wikidata IRIs
 * @param country IRI of its country; of a country itself; null where it has none
 * @param broader IRIs of its classes and their ancestors, nearest first
 * @param within IRIs of the places that contain it, innermost first
 * @param facts the plain-text properties, by local name: speakerKind, roleKind, organisationKind, placeKind, unitKind, branch, isoCode, wkt
 */
public record KnowledgeEntry(
        String iri,
        String type,
        List<String> labels,
        List<String> ambiguousLabels,
        List<String> adjectives,
        List<String> demonyms,
        Set<String> sameAs,
        @Nullable String country,
        List<String> broader,
        List<String> within,
        Map<String, String> facts) {
    public String name() {
        return labels.getFirst();
    }

    /** Of the IRI alone: names are looked up far too often to hash every label of an entry. */
    @Override
    public int hashCode() {
        return iri.hashCode();
    }
}
