package org.vedette.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param id its IRI
 * @param sha256 of the text, lower-case hexadecimal
 */
public record ArticleInfo(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String url,
        String sha256) {}
