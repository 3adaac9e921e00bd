package org.vedette.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.store.GraphStore;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.store.embedded.OpenDataset;
import org.vedette.store.remote.RemoteStore;

/** Every saved query over HTTP, on a Fuseki with the dataset of {@code fuseki-config/}. */
class SavedQueriesIT {
    @TempDir
    private static Path folder;

    private static OpenDataset dataset;
    private static FusekiServer server;
    private static GraphStore store;

    @BeforeAll
    static void serve() {
        try (GraphStore loading = EmbeddedStore.open(folder)) {
            QueryCases.load(loading);
        }
        dataset = OpenDataset.in(folder);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/kg", dataset.graphs())
                .start();
        store = RemoteStore.connect(server.datasetURL("/kg"));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.stop();
        dataset.close();
    }

    static List<QueryCases.Case> cases() throws IOException {
        return QueryCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void query_whenAskedOverHttp_thenAnswersAsInProcess(QueryCases.Case tried) throws IOException {
        QueryCases.check(tried, store);
    }
}
