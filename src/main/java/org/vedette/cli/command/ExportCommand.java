package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.ParameterOption;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.export.ExportFormat;
import org.vedette.export.Exporter;
import org.vedette.query.QueryRunner;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A graph or table of a store to a file for third-party tools. */
@Command(
        name = "export",
        description = "Writes a graph for third-party tools: Gephi, yEd, Cytoscape, Graphviz, spreadsheets, maps.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
    private final Provider<SavedQueries> queries;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The saved query to export. Default: network-edges; for geojson map-features.")
    private @Nullable String name;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private ExportFormat format = ExportFormat.GEXF;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write.")
    private Path file = Path.of("");

    @Mixin
    private ParameterOption parameters = new ParameterOption();

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    ExportCommand(Provider<SavedQueries> queries) {
        this.queries = queries;
    }

    @Override
    public Integer call() throws IOException {
        SavedQuery query = queries.get().get(name == null ? format.defaultQuery() : name);
        Map<String, String> values = parameters.values();
        query.bind(values);
        // Whole in memory first: a query that fails must not leave half a file, nor replace a good one.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphStore store = storeOptions.openExisting()) {
            new Exporter(new QueryRunner(store)).export(query, values, format, out);
        }
        Files.write(file, out.toByteArray());
        return ExitCode.OK;
    }
}
