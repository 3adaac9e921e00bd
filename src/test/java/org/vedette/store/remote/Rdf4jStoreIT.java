package org.vedette.store.remote;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.vedette.store.GraphStore;
import org.vedette.store.GraphStoreContract;

/** The contract on a store that is not Jena's: what it passes is standard SPARQL 1.1. */
class Rdf4jStoreIT extends GraphStoreContract {
    private final Rdf4jServer server;

    Rdf4jStoreIT() throws IOException {
        server = new Rdf4jServer();
    }

    @Override
    protected GraphStore open() {
        return TestStores.connect(server.url(), Duration.ZERO);
    }

    @AfterEach
    void stopServer() {
        server.close();
    }
}
