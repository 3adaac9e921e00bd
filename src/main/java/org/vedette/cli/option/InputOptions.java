package org.vedette.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.read.ReadOptions;
import org.vedette.read.SizeLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read. */
public final class InputOptions {
    private static final int MB = 1024 * 1024;
    private static final int MOST_MB = 1000;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders: .txt .md .html .pdf .docx .json .jsonl; - for stdin.")
    private List<Path> paths = List.of();

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "A .tsv or .csv with a column 'file', and published, publisher, title, author, url.")
    private @Nullable Path metadata;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication of every article, 2022-02-09.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of every article.")
    private @Nullable String publisher;

    private SizeLimits limits = SizeLimits.DEFAULTS;

    @Option(
            names = "--max-mb",
            paramLabel = "N",
            description = "Largest article in MB, 1 to 1000. Default: 10; of PDF and DOCX 50.")
    void limit(int megabytes) {
        if (command != null && (megabytes < 1 || megabytes > MOST_MB)) {
            throw new ParameterException(
                    command.commandLine(), "--max-mb must be 1 to " + MOST_MB + ", found " + megabytes);
        }
        limits = new SizeLimits(megabytes * MB, megabytes * MB);
    }

    public ReadOptions readOptions() {
        return new ReadOptions(paths, metadata, published, publisher, limits, System.in);
    }
}
