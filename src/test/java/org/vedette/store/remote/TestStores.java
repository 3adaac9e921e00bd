package org.vedette.store.remote;

import java.time.Duration;
import java.util.Map;

/** Remote stores with a patience of the test's choice. */
public final class TestStores {
    private TestStores() {}

    public static RemoteStore connect(String endpoint, Duration patience) {
        return RemoteStore.connect(endpoint, Map.of(), patience);
    }
}
