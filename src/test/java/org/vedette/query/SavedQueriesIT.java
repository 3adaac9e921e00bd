package org.vedette.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.remote.RemoteStore;

/** Every saved query over HTTP, on a served endpoint that the reports were loaded into over HTTP too. */
class SavedQueriesIT {
    @TempDir
    private static Path folder;

    private static TestService service;
    private static GraphStore store;

    @BeforeAll
    static void serve() {
        service = TestService.start(folder, "localhost");
        store = RemoteStore.connect(service.endpointFor("writer"));
        QueryCases.load(store);
    }

    @AfterAll
    static void stop() {
        store.close();
        service.close();
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
