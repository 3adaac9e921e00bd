package org.vedette.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.query.SavedQueries;
import org.vedette.store.SampleGraphs;
import org.vedette.store.remote.TestStores;

/** Beyond the loopback interface, and when the server goes away for a while. */
class NetworkIT {
    @TempDir
    Path folder;

    @Test
    void service_whenNotOnLoopback_thenReadingNeedsAUserToo() {
        try (TestService service = TestService.start(folder.resolve("store"), "0.0.0.0")) {
            for (String path : List.of(
                    "/",
                    "/kg/query?query=ASK%7B%7D",
                    "/kg/sparql",
                    "/kg/get?default",
                    "/api/queries",
                    "/$/server",
                    "/$/metrics",
                    "/$/datasets")) {
                assertThat(service.get(path, "anonymous").statusCode()).as(path).isEqualTo(401);
            }
            assertThat(service.get("/$/ping", "anonymous").statusCode()).isEqualTo(200);
            assertThat(service.get("/kg/query?query=ASK%7B%7D", "reader").statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/api/queries", "reader").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void secrets_whenServiceStartsAgain_thenStayAndAreNotGivenOut() {
        String secret;
        try (TestService service = TestService.start(folder.resolve("store"), "localhost")) {
            secret = service.secret("admin");
        }
        ServiceOptions options = new ServiceOptions(folder.resolve("store"), "localhost", 0);
        try (FusekiService again = FusekiService.start(options, new SavedQueries())) {
            assertThat(again.newSecrets()).isEmpty();
        }
        assertThat(folder.resolve("store/writing")).doesNotExist();
        assertThat(secret).isNotEmpty();
    }

    @Test
    void ingest_whenServerIsRestartedMeanwhile_thenGoesOn() throws Exception {
        TestService service = TestService.start(folder.resolve("store"), "localhost");
        int port = service.service().endpoint().getPort();
        var store = TestStores.connect(service.endpointFor("writer"), Duration.ofSeconds(60));
        store.replace(SampleGraphs.articles(0, 2, 40));
        service.close();
        var later = CompletableFuture.supplyAsync(
                () -> FusekiService.start(
                        new ServiceOptions(folder.resolve("store"), "localhost", port), new SavedQueries()),
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        store.replace(SampleGraphs.articles(1, 4, 40));
        assertThat(store.journal()).hasSize(4);
        store.close();
        later.get().close();
    }
}
