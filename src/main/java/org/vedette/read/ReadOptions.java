package org.vedette.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read, and what is said of it beforehand.
 *
 * @param paths files and folders; {@code -} is the standard input
 * @param metadata a table ({@code .tsv}, {@code .csv}) with a column {@code file}
 * @param published of every article
 * @param publisher of every article
 * @param limits of an article's size
 * @param standardInput what {@code -} stands for
 */
public record ReadOptions(
        List<Path> paths,
        @Nullable Path metadata,
        @Nullable LocalDate published,
        @Nullable String publisher,
        SizeLimits limits,
        InputStream standardInput) {
    public ReadOptions {
        paths = List.copyOf(paths);
    }

    /** These paths, with nothing said beforehand. */
    public static ReadOptions of(List<Path> paths) {
        return new ReadOptions(paths, null, null, null, SizeLimits.DEFAULTS, System.in);
    }

    public ReadOptions withMetadata(@Nullable Path table) {
        return new ReadOptions(paths, table, published, publisher, limits, standardInput);
    }

    public ReadOptions withPublished(@Nullable LocalDate date) {
        return new ReadOptions(paths, metadata, date, publisher, limits, standardInput);
    }

    public ReadOptions withPublisher(@Nullable String name) {
        return new ReadOptions(paths, metadata, published, name, limits, standardInput);
    }

    public ReadOptions withLimits(SizeLimits sizes) {
        return new ReadOptions(paths, metadata, published, publisher, sizes, standardInput);
    }

    public ReadOptions withStandardInput(InputStream stream) {
        return new ReadOptions(paths, metadata, published, publisher, limits, stream);
    }
}
