package org.vedette.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;
import org.vedette.store.embedded.EmbeddedStore;
import org.vedette.store.remote.RemoteStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which store to use. */
public final class StoreOptions {
    private static final Path DEFAULT = Path.of("vedette-store");

    @ArgGroup
    private Choice choice = new Choice();

    /** One of the two. */
    static final class Choice {
        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "Folder of the embedded store; made when it is missing. Default: vedette-store.")
        private @Nullable Path folder;

        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                description = "A SPARQL 1.1 server instead, such as http://localhost:3030/kg. Credentials: VEDETTE_USER"
                        + " and VEDETTE_PASSWORD.")
        private @Nullable String endpoint;
    }

    /** For writing: an embedded store is made when it is missing. */
    public GraphStore open() {
        if (choice.endpoint != null) {
            return RemoteStore.connect(choice.endpoint);
        }
        return EmbeddedStore.open(folder());
    }

    /** For reading: a store that is missing is an error, not an empty answer. */
    public GraphStore openExisting() {
        requireExisting();
        return open();
    }

    /** The embedded store for what only it can do. */
    public EmbeddedStore openEmbedded() {
        if (choice.endpoint != null) {
            throw new StoreException(
                    StoreException.Reason.REFUSED,
                    choice.endpoint + ": this works on a store's folder only; run it there with --store DIR");
        }
        requireExisting();
        return EmbeddedStore.open(folder());
    }

    private void requireExisting() {
        if (choice.endpoint == null && !EmbeddedStore.isStore(folder())) {
            throw new StoreException(
                    StoreException.Reason.NOT_A_STORE,
                    folder() + ": no store there; make one with vedette ingest PATH --store " + folder());
        }
    }

    public Optional<String> endpoint() {
        return Optional.ofNullable(choice.endpoint);
    }

    public Path folder() {
        return choice.folder == null ? DEFAULT : choice.folder;
    }
}
