package org.vedette.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.vedette.vocabulary.Namespaces;

/** Makes entries of facts. */
final class Entries {
    private static final List<String> TYPES = List.of(
            "Country",
            "Place",
            "Organisation",
            "MilitaryUnit",
            "EquipmentType",
            "EquipmentClass",
            "Exercise",
            "Role",
            "Person");
    private static final List<String> PLAIN = List.of(
            "speakerKind",
            "roleKind",
            "organisationKind",
            "placeKind",
            "unitKind",
            "branch",
            "isoCode",
            "rank",
            "capital",
            "partOf");
    private static final String WKT = "http://www.opengis.net/ont/geosparql#asWKT";
    private static final String LABEL = RDFS.label.getURI();
    private static final String TYPE = RDF.type.getURI();

    private Entries() {}

    /** By IRI. */
    static List<KnowledgeEntry> of(Facts facts) {
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (String subject : facts.subjects()) {
            facts.values(subject, TYPE).stream()
                    .filter(type -> type.startsWith(Namespaces.TERMS))
                    .map(type -> type.substring(Namespaces.TERMS.length()))
                    .filter(TYPES::contains)
                    .findFirst()
                    .ifPresent(type -> entries.add(entry(facts, subject, type)));
        }
        entries.sort(Comparator.comparing(KnowledgeEntry::iri));
        return entries;
    }

    /** Rejects what would be lost without a word: a class that the ontology lacks, an entry without a label. */
    static void check(Path file, Facts own, Facts known) {
        for (String subject : own.subjects()) {
            for (String type : own.values(subject, TYPE)) {
                if (type.startsWith(Namespaces.TERMS) && !TYPES.contains(type.substring(Namespaces.TERMS.length()))) {
                    throw new KnowledgeException(file + ": <" + subject + "> has the class <" + type
                            + ">, which no entry can have; use one of vd:" + String.join(", vd:", TYPES));
                }
            }
            boolean isNew = known.values(subject, TYPE).isEmpty();
            if (isNew && own.values(subject, TYPE).isEmpty()) {
                throw new KnowledgeException(file + ": <" + subject
                        + "> has no class and the knowledge does not hold it; add \"a vd:EquipmentType\" or another"
                        + " class, or correct the IRI");
            }
            if (isNew && own.values(subject, LABEL).isEmpty()) {
                throw new KnowledgeException(
                        file + ": <" + subject + "> has no name; add rdfs:label \"its canonical English name\"");
            }
        }
    }

    private static KnowledgeEntry entry(Facts facts, String iri, String type) {
        Set<String> labels = new LinkedHashSet<>(facts.values(iri, LABEL));
        labels.addAll(facts.values(iri, SKOS.altLabel.getURI()));
        return new KnowledgeEntry(
                iri,
                type,
                List.copyOf(labels),
                facts.values(iri, term("ambiguousLabel")),
                facts.values(iri, term("adjective")),
                facts.values(iri, term("demonym")),
                new TreeSet<>(facts.values(iri, OWL.sameAs.getURI())),
                type.equals("Country") ? iri : country(facts, iri),
                facts.closure(iri, SKOS.broader.getURI()),
                facts.closure(iri, term("within")),
                plain(facts, iri));
    }

    private static @Nullable String country(Facts facts, String iri) {
        for (String property : List.of("country", "producer", "organiser")) {
            String found = facts.first(iri, term(property)).orElse(null);
            if (found != null) {
                return found;
            }
        }
        return facts.closure(iri, term("within")).stream()
                .filter(place -> place.startsWith(Namespaces.INSTANCES + "country/"))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> plain(Facts facts, String iri) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : PLAIN) {
            facts.first(iri, term(name)).ifPresent(value -> found.put(name, value));
        }
        facts.first(iri, WKT).ifPresent(value -> found.put("wkt", value));
        return found;
    }

    private static String term(String name) {
        return Namespaces.TERMS + name;
    }
}
