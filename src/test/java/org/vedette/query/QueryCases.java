package org.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vedette.store.GraphStore;

/**
 * The saved queries with a dataset and their expected results. {@code -Dgoldens.rewrite=true} writes what is found as expected; the
 * difference is then reviewed like code.
 */
final class QueryCases {
    private static final Path FOLDER = Path.of("src/test/resources/org/vedette/query");
    private static final boolean REWRITE = Boolean.getBoolean("goldens.rewrite");

    private QueryCases() {}

    /** One line of {@code cases.tsv}. */
    record Case(String name, String query, Map<String, String> values) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.tsv")).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .map(cells -> new Case(cells.get(0), cells.get(1), values(cells.subList(2, cells.size()))))
                .toList();
    }

    private static Map<String, String> values(List<String> pairs) {
        return pairs.stream()
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
    }

    /** The four reports and their knowledge. */
    static void load(GraphStore store) {
        DatasetGraph reports =
                RDFDataMgr.loadDatasetGraph(FOLDER.resolve("reports.trig").toString());
        Map<String, Graph> graphs = new LinkedHashMap<>();
        reports.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), reports.getGraph(name)));
        store.loadKnowledge(graphs);
    }

    static void check(Case tried, GraphStore store) throws IOException {
        QueryRunner runner = new QueryRunner(store);
        SavedQuery query = new SavedQueries().get(tried.query());
        if (query.construct()) {
            checkGraph(tried, runner.construct(query, tried.values()));
        } else {
            checkRows(tried, ResultFormat.CSV.write(runner.select(query, tried.values())));
        }
    }

    private static void checkRows(Case tried, String found) throws IOException {
        Path golden = FOLDER.resolve("expected").resolve(tried.name() + ".csv");
        if (REWRITE) {
            Files.writeString(golden, found);
        }
        assertThat(found).as("%s", golden).isEqualTo(Files.readString(golden));
    }

    private static void checkGraph(Case tried, Graph found) throws IOException {
        Path golden = FOLDER.resolve("expected").resolve(tried.name() + ".ttl");
        if (REWRITE) {
            Files.writeString(golden, RDFWriter.source(found).lang(Lang.TURTLE).asString());
        }
        assertThat(found.isIsomorphicWith(RDFDataMgr.loadGraph(golden.toString())))
                .as("%s says the same as what was constructed", golden)
                .isTrue();
    }
}
