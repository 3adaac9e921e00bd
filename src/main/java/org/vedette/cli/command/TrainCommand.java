package org.vedette.cli.command;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.output.ExitCode;
import org.vedette.cli.output.Terminal;
import org.vedette.extract.attribution.train.AttributionTrainer;
import org.vedette.extract.attribution.train.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        description =
                "Fits the attribution model to articles in PolNeAR's form, with cross-validation; for developers.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    private final Provider<AttributionTrainer> trainer;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--train",
            required = true,
            paramLabel = "FILE.jsonl",
            description = "Articles with attributions: id, text, attributions with source, cue, content.")
    private Path train = Path.of("");

    @Option(names = "--dev", paramLabel = "FILE.jsonl", description = "Scored, never fitted.")
    private @Nullable Path dev;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model; its card goes beside it.")
    private Path out = Path.of("");

    @Option(
            names = "--ablation",
            description = "Also say what each group of features adds; takes several times as long.")
    private boolean ablation;

    @Inject
    TrainCommand(Provider<AttributionTrainer> trainer) {
        this.trainer = trainer;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter to = Terminal.out(spec);
        trainer.get().train(new TrainingOptions(train, dev, out, ablation), line -> {
            to.println(line);
            to.flush();
        });
        return ExitCode.OK;
    }
}
