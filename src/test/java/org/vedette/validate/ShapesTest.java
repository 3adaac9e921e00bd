package org.vedette.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.map.KnowledgeGraph;

/**
 * Each shape with a graph that conforms and at least one that does not. The files are named after the shapes; the first lines of
 * a violating one say what the report must say.
 */
class ShapesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/vedette/validate");
    private static final Validator VALIDATOR = new Validator();

    static List<Path> conforming() {
        return files("conforming");
    }

    static List<Path> violating() {
        return files("violating");
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void graph_whenItKeepsTheShape_thenConforms(Path file) throws IOException {
        assertThat(VALIDATOR.validate(withCompanions(file)).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("violating")
    void graph_whenItBreaksTheShape_thenReportSaysWhereAndWhat(Path file) throws IOException {
        List<Violation> violations = VALIDATOR.validate(withCompanions(file)).violations();

        assertThat(violations).hasSize(1);
        Violation violation = violations.getFirst();
        if (!expected(file, "focus").equals("a blank node")) {
            assertThat(violation.focusNode()).isEqualTo("<" + expected(file, "focus") + ">");
            assertThat(violation.path()).isEqualTo("<" + expected(file, "path") + ">");
        }
        assertThat(violation.message()).isEqualTo(expected(file, "message"));
    }

    @Test
    void shapes_whenListed_thenEachHasBothKindsOfGraphs() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        Set<String> names = shapes.listSubjectsWithProperty(RDF.type, SHACLM.NodeShape)
                .mapWith(shape -> shape.getURI().replaceFirst(".*/", ""))
                .toSet();

        assertThat(names(conforming())).isEqualTo(names);
        assertThat(names(violating())).isEqualTo(names);
    }

    @Test
    void shapes_whenAPropertyIsConstrained_thenAMessageSaysWhatIsExpected() {
        Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
        List<String> silent = shapes.listSubjectsWithProperty(SHACLM.path)
                .filterDrop(property -> property.hasProperty(SHACLM.message))
                .mapWith(property ->
                        property.getProperty(SHACLM.path).getObject().toString())
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void knowledge_whenShipped_thenConforms() {
        Graph all = GraphFactory.createDefaultGraph();
        KnowledgeGraph.all().forEach(knowledge -> RDFParser.create()
                .source(new StringReader(knowledge.turtle()))
                .lang(Lang.TURTLE)
                .parse(all));

        assertThat(VALIDATOR.validate(all).violations()).isEmpty();
    }

    @Test
    void violation_whenPrinted_thenIsOneLineOfWhereWhatAndFound() {
        Graph graph = withCompanions(FOLDER.resolve("violating/Country-with-long-code.ttl"));

        assertThat(VALIDATOR.validate(graph).violations().getFirst())
                .hasToString("<https://example.org/inland> <https://w3id.org/vedette/ns#isoCode>: vd:isoCode is one ISO"
                        + " 3166-1 code of two capital letters (found \"BOL\")");
    }

    private static Graph withCompanions(Path file) {
        Graph graph = RDFDataMgr.loadGraph(FOLDER.resolve("companions.ttl").toString());
        RDFDataMgr.read(graph, file.toString());
        return graph;
    }

    private static String expected(Path file, String key) throws IOException {
        Matcher line = Pattern.compile("(?m)^# " + key + ": (.*)$").matcher(Files.readString(file));
        assertThat(line.find()).as("%s says '# %s: ...'", file, key).isTrue();
        return line.group(1);
    }

    private static Set<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString().replaceFirst("[-.].*", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
