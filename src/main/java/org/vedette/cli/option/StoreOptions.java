package org.vedette.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vedette.store.GraphStore;
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

    public GraphStore open() {
        if (choice.endpoint != null) {
            return RemoteStore.connect(choice.endpoint);
        }
        return EmbeddedStore.open(folder());
    }

    public Path folder() {
        return choice.folder == null ? DEFAULT : choice.folder;
    }
}
