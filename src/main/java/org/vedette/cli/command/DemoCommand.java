package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.output.Summary;
import org.vedette.cli.output.Terminal;
import org.vedette.pipeline.Ingest;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.pipeline.Pipeline;
import org.vedette.query.QueryRunner;
import org.vedette.query.ResultFormat;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.store.GraphStore;
import org.vedette.store.embedded.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on the briefs of {@code seeds/}. */
@Command(
        name = "demo",
        description = "Shows the main job on the five briefs of seeds/: extract, validate, store, ask.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private final ArticleReader reader;
    private final Provider<Pipeline> pipeline;
    private final Provider<SavedQueries> queries;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "vedette-demo",
            description = "Folder of the demo's store. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("vedette-demo");

    @Inject
    DemoCommand(ArticleReader reader, Provider<Pipeline> pipeline, Provider<SavedQueries> queries) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.queries = queries;
    }

    @Override
    public Integer call() {
        PrintWriter out = Terminal.out(spec);
        Path seeds = Path.of(System.getProperty("vedette.home", "."), "seeds");
        Summary summary = new Summary(Terminal.err(spec));
        try (GraphStore store = EmbeddedStore.open(folder)) {
            KnowledgeLoader.load(store);
            new Ingest(pipeline::get, store, Runtime.getRuntime().availableProcessors())
                    .run((known, sink) -> reader.read(ReadOptions.of(List.of(seeds)), known, sink), summary);
            summary.print("stored");
            SavedQuery query = queries.get().get("experts-claiming");
            out.println();
            out.println("Which experts claimed a permanent presence? (vedette query experts-claiming)");
            out.print(ResultFormat.TABLE.write(
                    new QueryRunner(store).select(query, Map.of("topic", "permanent-presence"))));
        }
        out.println("""

                Go on:
                  vedette query --store %1$s                              the other questions
                  vedette query who-denies --store %1$s
                  vedette ingest YOUR-ARTICLES --store %1$s               .txt .md .html .pdf .docx .json .jsonl
                  vedette serve --store %1$s                              SPARQL at http://localhost:3030/kg/sparql
                  vedette export --format gexf -o graph.gexf --store %1$s a graph for Gephi""".formatted(folder));
        out.flush();
        return summary.exitCode();
    }
}
