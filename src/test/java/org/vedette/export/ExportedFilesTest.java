package org.vedette.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.vedette.query.QueryException;
import org.vedette.query.QueryResult;
import org.w3c.dom.Element;

/** What is exported can be read by parsers that are not ours, however odd the names. */
class ExportedFilesTest {
    private static final String ODD = "Fort \"Ñandú\" <7> & co\\ -> 🚢\u0001\nquay";
    private static final QueryResult ROWS = new QueryResult(
            List.of(
                    "source",
                    "sourceLabel",
                    "sourceType",
                    "target",
                    "targetLabel",
                    "targetType",
                    "kind",
                    "start",
                    "end",
                    "quote",
                    "article",
                    "publisher",
                    "published"),
            List.of(
                    row("urn:a", "Ana Ruiz", "Person", "urn:b", ODD, "Place", "speaks of", "2031-02", "2031-02", "1"),
                    row(
                            "urn:a",
                            "A. Ruiz",
                            "Person",
                            "urn:b",
                            ODD,
                            "Place",
                            "speaks of",
                            "2031-04-02",
                            "2031-04-02",
                            "2"),
                    row("urn:a", "Ana Ruiz", "Person", "urn:b", ODD, "Place", "deployed to", "", "", "2"),
                    row("urn:c", "Lonely", "", "urn:c", "Lonely", "", "knows", "2031-01-01", "2031-01-01", "3")));
    private static final Network NETWORK = NetworkReader.read(ROWS);

    private static List<String> row(
            String source,
            String sourceLabel,
            String sourceType,
            String target,
            String targetLabel,
            String targetType,
            String kind,
            String start,
            String end,
            String article) {
        return List.of(
                source,
                sourceLabel,
                sourceType,
                target,
                targetLabel,
                targetType,
                kind,
                start,
                end,
                "word of " + article,
                "urn:article:" + article,
                "Harbour Post",
                "2031-04-02");
    }

    @Test
    void network_whenArticlesAgree_thenIsOneEdgeWithTheirNumberAndPeriod() {
        assertThat(NETWORK.nodes()).extracting(Network.Node::id).containsExactly("urn:a", "urn:b", "urn:c");
        assertThat(NETWORK.nodes().getFirst().label()).isEqualTo("A. Ruiz");
        assertThat(NETWORK.edges())
                .extracting(Network.Edge::kind, Network.Edge::weight, Network.Edge::start, Network.Edge::end)
                .containsExactly(
                        tuple("deployed to", 1, "", ""),
                        tuple("speaks of", 2, "2031-02-01", "2031-04-02"),
                        tuple("knows", 1, "2031-01-01", "2031-01-01"));
        assertThat(NETWORK.edges().getFirst().evidence()).isEqualTo("“word of 2” (Harbour Post, 2031-04-02)");
    }

    @Test
    void network_whenColumnsAreMissing_thenSaysWhichAreNeeded() {
        QueryResult other = new QueryResult(List.of("speaker"), List.of());

        assertThatThrownBy(() -> NetworkReader.read(other))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("source, target, kind")
                .hasMessageContaining("speaker");
    }

    @Test
    void gexf_whenReadByJgrapht_thenHasNodesAndEdges() throws Exception {
        String file = written(out -> GexfWriter.write(NETWORK, out));
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false); // its schema is that of 1.2
        Map<String, String> labels = new TreeMap<>();
        importer.addVertexAttributeConsumer((field, value) -> {
            if (field.getSecond().equals("label")) {
                labels.put(field.getFirst(), value.getValue());
            }
        });

        assertGraph(imported(importer, file));
        assertThat(labels.values()).anyMatch(label -> label.startsWith("Fort \"Ñandú\" <7> & co\\ -> 🚢"));
        Element graph = dom(file);
        assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(graph.getElementsByTagName("attvalue").getLength()).isEqualTo(2 + 3);
    }

    @Test
    void graphml_whenReadByJgrapht_thenHasNodesAndEdges() throws Exception {
        String file = written(out -> GraphmlWriter.write(NETWORK, out));

        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.setSchemaValidation(false); // yEd's extensions are not in it
        assertGraph(imported(importer, file));
        assertThat(dom(file).getElementsByTagName("y:NodeLabel").getLength()).isEqualTo(3);
    }

    @Test
    void dot_whenReadByJgrapht_thenHasNodesAndEdges() throws Exception {
        assertGraph(imported(new DOTImporter<>(), written(out -> DotWriter.write(NETWORK, out))));
    }

    @Test
    void dot_whenReadByGraphviz_thenIsDrawn(@TempDir Path folder) throws Exception {
        Path dot = Path.of("/usr/bin/dot");
        assumeTrue(Files.isExecutable(dot), "graphviz is not installed");
        Path file = folder.resolve("graph.dot");
        Path picture = folder.resolve("graph.svg");
        Files.writeString(file, written(out -> DotWriter.write(NETWORK, out)));

        Process drawing = new ProcessBuilder(dot.toString(), "-Tsvg", file.toString(), "-o", picture.toString())
                .redirectErrorStream(true)
                .start();
        String complaints = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(drawing.waitFor()).as(complaints).isZero();
        assertThat(complaints).isEmpty();
        assertThat(Files.readString(picture)).contains("Ñandú").contains("deployed to");
    }

    @Test
    void cyjs_whenReadAsJson_thenEdgesJoinNodes() throws Exception {
        JsonNode elements = new JsonMapper()
                .readTree(written(out -> CytoscapeWriter.write(NETWORK, out)))
                .path("elements");
        List<String> ids = elements.path("nodes").findValuesAsText("id");

        assertThat(ids).containsExactly("urn:a", "urn:b", "urn:c");
        assertThat(ids).containsAll(elements.path("edges").findValuesAsText("source"));
        assertThat(ids).containsAll(elements.path("edges").findValuesAsText("target"));
        assertThat(elements.path("edges").findValuesAsText("interaction"))
                .containsExactly("deployed to", "speaks of", "knows");
    }

    @Test
    void csv_whenReadBack_thenCellsAreWhole() throws Exception {
        String file = written(out -> CsvWriter.write(NETWORK, out));
        List<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(file)
                .readAll();

        assertThat(rows).hasSize(1 + 3).allMatch(row -> row.length == 11);
        assertThat(rows.get(1)[4]).isEqualTo(ODD);
    }

    @Test
    void geojson_whenReadByJts_thenPointsAreWhereTheyAre() throws Exception {
        QueryResult rows = new QueryResult(
                List.of("label", "wkt", "start", "quote"),
                List.of(List.of(ODD, "POINT(-68.3 -54.8)", "2031-01", "seen"), List.of("nowhere", "", "", "")));
        String file = written(out -> GeoJsonWriter.write(rows, out));

        assertThat(new GeoJsonReader().read(file).getCoordinate().getX()).isEqualTo(-68.3);
        JsonNode properties = new JsonMapper().readTree(file).at("/features/0/properties");
        assertThat(properties.path("label").asText()).isEqualTo(ODD);
        assertThat(properties.path("evidence").asText()).isEqualTo("seen");
        assertThat(new JsonMapper().readTree(file).path("features")).hasSize(1);
    }

    @Test
    void geojson_whenThereIsNoColumnOfPoints_thenSaysSo() {
        QueryResult rows = new QueryResult(List.of("label"), List.of());

        assertThatThrownBy(() -> GeoJsonWriter.write(rows, OutputStream.nullOutputStream()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("wkt");
    }

    private static void assertGraph(Graph<String, DefaultEdge> graph) {
        assertThat(graph.vertexSet()).hasSize(3);
        assertThat(graph.edgeSet()).hasSize(3);
    }

    private static Graph<String, DefaultEdge> imported(GraphImporter<String, DefaultEdge> importer, String file)
            throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        try (Reader reader = new StringReader(file)) {
            importer.importGraph(graph, reader);
        }
        return graph;
    }

    private static Element dom(String file) throws Exception {
        return (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("graph")
                .item(0);
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static String written(Writing writing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
