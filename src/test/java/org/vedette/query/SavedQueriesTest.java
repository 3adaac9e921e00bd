package org.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.store.GraphStore;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.validate.Validator;

/** Every saved query in process; {@link SavedQueriesIT} asks the same over HTTP. */
class SavedQueriesTest {
    @TempDir
    private static Path folder;

    private static GraphStore store;

    @BeforeAll
    static void load() {
        store = EmbeddedStore.open(folder);
        QueryCases.load(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<QueryCases.Case> cases() throws IOException {
        return QueryCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void query_whenAskedOfTheReports_thenAnswersAsExpected(QueryCases.Case tried) throws IOException {
        QueryCases.check(tried, store);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pages_whenPutTogether_thenAreTheWholeResult(QueryCases.Case tried) {
        SavedQuery query = new SavedQueries().get(tried.query());
        if (query.construct()) {
            checkGraphs(query, query.bind(tried.values()));
            return;
        }
        List<Binding> whole = rows(query.text(), query, tried);

        for (int size = 1; size <= 2; size++) {
            List<Binding> pages = new ArrayList<>();
            for (int offset = 0; offset < whole.size(); offset += size) {
                pages.addAll(rows(query.page(offset, size), query, tried));
            }
            assertThat(pages).as("pages of %d", size).isEqualTo(whole);
        }
        assertThat(store.ask(query.goesOn(whole.size()), query.bind(tried.values())))
                .isFalse();
        assertThat(rows(query.page(whole.size(), 1), query, tried)).isEmpty();
    }

    /** Each page adds to the graph, until there is no more. */
    private static void checkGraphs(SavedQuery query, Map<String, Node> values) {
        Graph pages = GraphFactory.createDefaultGraph();
        int offset = 0;
        do {
            GraphUtil.addInto(pages, store.construct(query.page(offset, 1), values));
            offset++;
        } while (store.ask(query.goesOn(offset), values));
        assertThat(pages.stream())
                .containsExactlyInAnyOrderElementsOf(
                        store.construct(query.text(), values).stream().toList());
        assertThat(offset).isGreaterThan(1);
        assertThat(store.construct(query.page(offset, 1), values).stream()).isEmpty();
    }

    private static List<Binding> rows(String text, SavedQuery query, QueryCases.Case tried) {
        return store.select(
                text, query.bind(tried.values()), rows -> rows.stream().toList());
    }

    @Test
    void queries_whenStoreHasNothing_thenAnswerNothing(@TempDir Path empty) {
        try (GraphStore nothing = EmbeddedStore.open(empty)) {
            QueryRunner runner = new QueryRunner(nothing);
            for (SavedQuery query : new SavedQueries().all()) {
                int size = query.construct()
                        ? runner.construct(query, Map.of()).size()
                        : runner.select(query, Map.of()).rows().size();
                assertThat(size).as(query.name()).isZero();
            }
        }
    }

    @Test
    void library_whenListed_thenEachQueryHasACase() throws IOException {
        assertThat(cases().stream().map(QueryCases.Case::query).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        new SavedQueries().all().stream().map(SavedQuery::name).toList());
    }

    @Test
    void reports_whenValidated_thenConform() {
        var reports = RDFDataMgr.loadDatasetGraph("src/test/resources/org/vedette/query/reports.trig");
        Validator validator = new Validator();

        reports.listGraphNodes().forEachRemaining(name -> assertThat(
                        validator.validate(reports.getGraph(name)).violations())
                .as("%s", name)
                .isEmpty());
    }
}
