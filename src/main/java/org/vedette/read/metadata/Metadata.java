package org.vedette.read.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one source says of an article; null where it says nothing. */
public record Metadata(
        @Nullable String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String url) {
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** This, with the gaps filled from another source. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                first(id, other.id),
                first(title, other.title),
                first(publisher, other.publisher),
                first(author, other.author),
                first(published, other.published),
                first(url, other.url));
    }

    /** This without what can be true of one article only: id, title and address. */
    public Metadata shared() {
        return new Metadata(null, null, publisher, author, published, null);
    }

    private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
        return mine != null ? mine : other;
    }
}
