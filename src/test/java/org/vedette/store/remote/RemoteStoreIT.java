package org.vedette.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.GraphStoreContract;
import org.vedette.store.SampleGraphs;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/** The contract on our own Fuseki service, over HTTP. */
class RemoteStoreIT extends GraphStoreContract {
    @TempDir
    static Path folder;

    private static TestService service;

    @BeforeAll
    static void startService() {
        service = TestService.start(folder.resolve("store"), "localhost");
    }

    @AfterAll
    static void stopService() {
        service.close();
    }

    @Override
    protected GraphStore open() {
        service.drop();
        return connect("writer");
    }

    @Test
    void replace_whenAnonymous_thenSaysUnauthorised() {
        try (RemoteStore anonymous =
                RemoteStore.connect(service.service().endpoint().toString(), Map.of(), Duration.ZERO)) {
            assertThatThrownBy(() -> anonymous.replace(SampleGraphs.articles(0, 1, 40)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAUTHORISED))
                    .hasMessageContaining("VEDETTE_USER");
        }
        assertThat(store.journal()).isEmpty();
    }

    @Test
    void replace_whenSecretIsWrong_thenSaysUnauthorisedAndDoesNotPrintIt() {
        String url = service.service().endpoint().toString().replace("//", "//writer:opensesame@");
        try (RemoteStore wrong = RemoteStore.connect(url, Map.of(), Duration.ZERO)) {
            assertThat(wrong.location()).doesNotContain("opensesame");
            assertThatThrownBy(() -> wrong.replace(SampleGraphs.articles(0, 1, 40)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAUTHORISED))
                    .hasMessageNotContaining("opensesame");
        }
    }

    @Test
    void replace_whenReader_thenSaysUnauthorised() {
        try (RemoteStore reader = connect("reader")) {
            assertThatThrownBy(() -> reader.replace(SampleGraphs.articles(0, 1, 40)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAUTHORISED));
        }
    }

    @Test
    void connect_whenServerIsDown_thenSaysUnreachable() {
        assertThatThrownBy(() -> RemoteStore.connect("http://127.0.0.1:9/kg", Map.of(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
                .hasMessageContaining("http://127.0.0.1:9/kg");
    }

    @Test
    void connect_whenNotAnEndpoint_thenSaysSo() {
        String wrong = service.service().endpoint().toString().replace("/kg", "/nowhere");
        assertThatThrownBy(() -> RemoteStore.connect(wrong, Map.of(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
    }

    private static RemoteStore connect(String user) {
        return RemoteStore.connect(service.endpointFor(user), Map.of(), Duration.ZERO);
    }
}
