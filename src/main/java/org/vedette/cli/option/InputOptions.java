package org.vedette.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.read.ReadOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read. */
public final class InputOptions {
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

    public ReadOptions readOptions() {
        return new ReadOptions(paths, metadata, published, publisher, System.in);
    }
}
