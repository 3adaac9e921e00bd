package org.vedette.read;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.vedette.read.format.Formats;

/**
 * The door of the stage. Reads {@code .txt .md .html .pdf .docx .json .jsonl}, folders of them, and the standard input:
 *
 * <pre>{@code
 * reader.read(ReadOptions.of(List.of(Path.of("news"))), outcome -> { ... });
 * }</pre>
 *
 * Outcomes come one at a time, in the order of the paths and, in a folder, of the files' names, so that a batch may be larger
 * than memory. What cannot be read is an outcome too and stops nothing.
 */
@Singleton
public final class ArticleReader {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Inject
    public ArticleReader() {}

    /**
     * Reads all that the options name.
     *
     * @throws ReadException if the metadata table of the options cannot be used
     */
    public void read(ReadOptions options, Consumer<ReadOutcome> sink) {
        read(options, KnownArticle.Lookup.NONE, sink);
    }

    /**
     * Reads all that the options name; of articles that are known as they are only that.
     *
     * @throws ReadException if the metadata table of the options cannot be used
     */
    public void read(ReadOptions options, KnownArticle.Lookup known, Consumer<ReadOutcome> sink) {
        Formats formats =
                new Formats(options.limits().textBytes(), options.limits().documentBytes());
        Batch batch = new Batch(formats, options, known, sink);
        Set<Path> excluded = options.metadata() == null
                ? Set.of()
                : Set.of(options.metadata().toAbsolutePath().normalize());
        SourceFiles files = new SourceFiles(excluded, batch);
        for (Path path : options.paths()) {
            if (path.equals(STANDARD_INPUT)) {
                batch.unnamed(options.standardInput());
            } else {
                files.walk(path);
            }
        }
    }
}
