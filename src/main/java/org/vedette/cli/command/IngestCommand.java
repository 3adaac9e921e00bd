package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.ExtractionOptions;
import org.vedette.cli.option.StoreOptions;
import org.vedette.cli.output.Progress;
import org.vedette.cli.output.Summary;
import org.vedette.cli.output.Terminal;
import org.vedette.pipeline.BatchRunner;
import org.vedette.pipeline.Ingest;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.pipeline.Pipeline;
import org.vedette.read.ArticleReader;
import org.vedette.read.KnownArticle;
import org.vedette.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Articles into a store. */
@Command(
        name = "ingest",
        description = {
            "Extracts, validates and stores articles.",
            "An article that is stored already is skipped, a changed one takes the place of its old graph. An interrupted"
                    + " run is continued by the same command."
        },
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    private final ArticleReader reader;
    private final Provider<Pipeline> pipeline;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private ExtractionOptions options;

    @Option(names = "--dry-run", description = "Extract and validate, store nothing.")
    private boolean dryRun;

    @Inject
    IngestCommand(ArticleReader reader, Provider<Pipeline> pipeline, ExtractionOptions options) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.options = options;
    }

    @Override
    public Integer call() {
        Summary summary = new Summary(Terminal.err(spec));
        Ingest.Source source = (known, sink) -> reader.read(options.read(), known, sink);
        try (Progress progress = Progress.over(options.read().paths())) {
            if (dryRun) {
                new BatchRunner(pipeline::get, options.workers())
                        .run(
                                sink -> source.read(KnownArticle.Lookup.NONE, sink),
                                summary.andThen(outcome -> progress.step()));
            } else {
                store(source, summary, progress);
            }
        }
        summary.print(dryRun ? "valid" : "stored");
        return summary.exitCode();
    }

    private void store(Ingest.Source source, Summary summary, Progress progress) {
        try (GraphStore store = storeOptions.open()) {
            KnowledgeLoader.load(store);
            new Ingest(pipeline::get, store, options.workers())
                    .run(source, summary.andThen(outcome -> progress.step()));
        }
    }
}
