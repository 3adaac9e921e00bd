package org.vedette.store.remote;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.vedette.store.GraphStore;
import org.vedette.store.GraphStoreContract;

/** The contract by SPARQL Query and Update alone, as on a server that takes no N-Quads. */
class UpdateOnlyStoreIT extends GraphStoreContract {
    private final Rdf4jServer server;

    UpdateOnlyStoreIT() throws IOException {
        server = new Rdf4jServer();
    }

    @Override
    protected GraphStore open() {
        return TestStores.connect(server.url() + "," + server.url() + "/statements", Duration.ZERO);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    @Override
    @Disabled("such a server gives out no N-Quads")
    protected void forEachQuad_whenFilled_thenGivesEveryQuadOnce() {}
}
