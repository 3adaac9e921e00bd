package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.query.SavedQueries;
import org.vedette.serve.FusekiService;
import org.vedette.serve.ServiceOptions;
import org.vedette.store.embedded.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Serves a store by Fuseki: SPARQL, the saved queries, the user interface.",
            "The first start makes the secrets of the users reader, writer and admin, and prints them once."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private final Provider<SavedQueries> queries;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "vedette-store",
            description = "Folder of the store; made when it is missing. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("vedette-store");

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "Interface to listen on; any but the loopback asks for credentials to read, too. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String host = "localhost";

    @Inject
    ServeCommand(Provider<SavedQueries> queries) {
        this.queries = queries;
    }

    @Override
    public Integer call() {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            KnowledgeLoader.load(store);
        }
        FusekiService service = FusekiService.start(new ServiceOptions(folder, host, port), queries.get());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        PrintWriter out = Terminal.out(spec);
        service.newSecrets().forEach((user, secret) -> out.println("secret of " + user + ": " + secret));
        out.println("SPARQL         " + service.endpoint() + "/sparql");
        out.println("user interface " + service.endpoint().resolve("/"));
        out.println("Ctrl-C stops.");
        out.flush();
        service.join();
        return ExitCode.OK;
    }
}
