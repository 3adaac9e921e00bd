package org.vedette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology, its generated constants, and the files that use its terms say the same. */
class VocabularyTest {
    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/vedette.ttl");
    private static final Pattern PREFIX = Pattern.compile("(?im)^\\s*@?prefix\\s+([\\w-]*):\\s+<([^>]*)>");
    private static final Pattern OUR_TERM = Pattern.compile("\\bvd:(\\w+)");

    /** As their own specifications give them. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("vd", Namespaces.TERMS),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            Map.entry("time", "http://www.w3.org/2006/time#"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("grasp", "http://groundedannotationframework.org/grasp#"),
            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
            Map.entry("wd", "http://www.wikidata.org/entity/"),
            Map.entry("text", "http://jena.apache.org/text#"));

    @Test
    void constants_whenComparedWithOntology_thenAreTheSame() {
        assertThat(constants()).isEqualTo(declared());
    }

    @Test
    void terms_whenDeclared_thenHaveOneLabelAndOneComment() {
        List<String> bare = terms().filter(
                        term -> term.listProperties(RDFS.label).toList().size() != 1
                                || term.listProperties(RDFS.comment).toList().size() != 1)
                .map(Resource::getLocalName)
                .toList();

        assertThat(bare).isEmpty();
    }

    @Test
    void classes_whenDeclared_thenDescendFromAStandardVocabulary() {
        List<String> orphans = terms().filter(term -> term.hasProperty(RDF.type, OWL.Class))
                .filter(term -> !descendsFromStandard(term))
                .map(Resource::getLocalName)
                .toList();

        assertThat(orphans).isEmpty();
    }

    @Test
    void ontology_whenItNamesOwnTerms_thenTheyAreDeclared() {
        Set<String> named = new TreeSet<>();
        ONTOLOGY.listStatements().forEachRemaining(statement -> {
            for (RDFNode node : List.of(statement.getPredicate(), statement.getObject())) {
                if (node.isURIResource() && isOurs(node.asResource())) {
                    named.add(node.asResource().getLocalName());
                }
            }
        });

        assertThat(declared().values().stream().flatMap(Set::stream)).containsAll(named);
    }

    static List<Path> files() throws IOException {
        return Stream.of("ontology", "ontology/knowledge", "queries")
                .flatMap(VocabularyTest::list)
                .filter(file -> file.toString().matches(".*\\.(ttl|rq)"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_whenItUsesTerms_thenTheyAreDeclared(Path file) throws IOException {
        String code = Files.readString(file).replaceAll("(?m)^#.*$", "").replaceAll("\"(\\\\.|[^\"\\\\\\n])*\"", "");
        Set<String> used = OUR_TERM.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
        Set<String> known = declared().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        used.removeAll(known);

        assertThat(used).as("undeclared terms in %s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_whenItBindsPrefixes_thenAsTheirSpecificationsDo(Path file) throws IOException {
        Map<String, String> bound = PREFIX.matcher(Files.readString(file))
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));

        assertThat(PREFIXES).containsAllEntriesOf(bound);
    }

    /** Local names by kind: class or property. */
    private static Map<String, Set<String>> declared() {
        return terms().collect(Collectors.groupingBy(
                term -> term.hasProperty(RDF.type, OWL.Class) ? "class" : "property",
                TreeMap::new,
                Collectors.mapping(Resource::getLocalName, Collectors.toCollection(TreeSet::new))));
    }

    private static Map<String, Set<String>> constants() {
        return Arrays.stream(VD.class.getFields())
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .filter(field -> !field.getName().equals("NAMESPACE"))
                .collect(Collectors.groupingBy(
                        field -> field.getType() == Resource.class ? "class" : "property",
                        TreeMap::new,
                        Collectors.mapping(VocabularyTest::localName, Collectors.toCollection(TreeSet::new))));
    }

    private static String localName(Field constant) {
        try {
            return ((Resource) constant.get(null)).getURI().substring(Namespaces.TERMS.length());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Resource> terms() {
        return ONTOLOGY.listSubjects().toList().stream().filter(VocabularyTest::isOurs);
    }

    private static boolean isOurs(Resource resource) {
        return resource.isURIResource()
                && resource.getURI().startsWith(Namespaces.TERMS)
                && !resource.getURI().equals(Namespaces.TERMS);
    }

    private static boolean descendsFromStandard(Resource term) {
        return term.listProperties(RDFS.subClassOf).mapWith(statement -> statement.getResource()).toList().stream()
                .anyMatch(parent -> !isOurs(parent) || descendsFromStandard(parent));
    }

    private static Stream<Path> list(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
