package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.option.ExtractionOptions;
import org.vedette.cli.output.ExtractFormat;
import org.vedette.cli.output.FindingsPrinter;
import org.vedette.cli.output.Progress;
import org.vedette.cli.output.Summary;
import org.vedette.cli.output.Terminal;
import org.vedette.pipeline.BatchRunner;
import org.vedette.pipeline.Pipeline;
import org.vedette.pipeline.PipelineOutcome;
import org.vedette.read.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Articles to findings or graphs on stdout, without a store. */
@Command(
        name = "extract",
        description = "Prints what articles say, as findings or as a graph; needs no store.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    private final ArticleReader reader;
    private final Provider<Pipeline> pipeline;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ExtractionOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ExtractFormat format = ExtractFormat.JSON;

    @Option(
            names = "--explain",
            description = "In JSON, also how each statement was found, and why an entity is the node it is.")
    private boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of stdout.")
    private @Nullable Path out;

    @Inject
    ExtractCommand(ArticleReader reader, Provider<Pipeline> pipeline, ExtractionOptions options) {
        this.reader = reader;
        this.pipeline = pipeline;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        if (out == null) {
            return extract(System.out);
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            return extract(file);
        }
    }

    private int extract(OutputStream to) {
        Summary summary = new Summary(Terminal.err(spec));
        try (FindingsPrinter printer = new FindingsPrinter(format, explain, to);
                Progress progress = Progress.over(options.read().paths())) {
            new BatchRunner(pipeline::get, options.workers())
                    .run(sink -> reader.read(options.read(), sink), outcome -> {
                        if (outcome instanceof PipelineOutcome.Done done) {
                            printer.print(done);
                        }
                        summary.accept(outcome);
                        progress.step();
                    });
        }
        summary.print("extracted");
        return summary.exitCode();
    }
}
