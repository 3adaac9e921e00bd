package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.ParameterOption;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.query.QueryParameter;
import org.vedette.query.QueryRunner;
import org.vedette.query.ResultFormat;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saved queries to rows or graphs on stdout. */
@Command(
        name = "query",
        description = "Runs a saved query; without a name lists them with their questions.",
        mixinStandardHelpOptions = true)
public final class QueryCommand implements Callable<Integer> {
    private final Provider<SavedQueries> queries;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which one, such as experts-claiming.")
    private @Nullable String name;

    @Mixin
    private ParameterOption parameters = new ParameterOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; a query that constructs a graph prints Turtle. Default:"
                    + " ${DEFAULT-VALUE}.")
    private ResultFormat format = ResultFormat.TABLE;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Inject
    QueryCommand(Provider<SavedQueries> queries) {
        this.queries = queries;
    }

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        if (name == null) {
            queries.get().all().forEach(query -> list(query, out));
        } else {
            SavedQuery query = queries.get().get(name);
            Map<String, String> values = parameters.values();
            query.bind(values); // a wrong parameter is said before a store is opened
            try (GraphStore store = storeOptions.openExisting()) {
                run(query, values, new QueryRunner(store), out);
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private void run(SavedQuery query, Map<String, String> values, QueryRunner runner, PrintWriter out) {
        if (query.construct()) {
            out.print(RDFWriter.source(runner.construct(query, values))
                    .lang(Lang.TURTLE)
                    .asString());
        } else {
            out.print(format.write(runner.select(query, values)));
        }
    }

    private static void list(SavedQuery query, PrintWriter out) {
        out.println(query.name() + ": " + query.summary());
        for (QueryParameter parameter : query.parameters()) {
            String preset = parameter.preset() == null ? "" : ", default " + parameter.preset();
            out.println("    -p " + parameter.name() + "=..." + (parameter.required() ? "" : " (optional)") + preset);
        }
    }
}
