package org.vedette.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.text.CodePoints;
import org.vedette.text.Span;

/**
 * One news article as read.
 *
 * @param id identifies the article in a store: its metadata's id, else its file's name without the folder
 * @param document the name that findings carry: the file's name, or the id of a JSON line
 * @param text the text that all offsets refer to; of a {@code .txt} file its own content, unchanged
 * @param sha256 of the text's UTF-8 bytes, lower-case hexadecimal
 * @param inputHash of the text and of all that was given with it: the same one, read by the same program, gives the same article
 * @param furniture what is not the article's own text (menus, sign-up boxes, teasers...), in order, disjoint
 * @param markup marks within the text, such as emphasis and link addresses, to be read as blanks; in order, disjoint,
 *     none inside {@code furniture}
 */
public record Article(
        String id,
        String document,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String url,
        String text,
        String sha256,
        String inputHash,
        List<Span> furniture,
        List<Span> markup)
        implements ReadOutcome {
    public Article {
        furniture = List.copyOf(furniture);
        markup = List.copyOf(markup);
    }

    /** An article of which nothing but the text was given, without marks in it. */
    public Article(
            String id,
            String document,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable LocalDate published,
            @Nullable String url,
            String text,
            String sha256,
            List<Span> furniture) {
        this(id, document, title, publisher, author, published, url, text, sha256, sha256, furniture, List.of());
    }

    /** The text with one UTF-16 unit a code point, so that offsets index it directly. */
    public String flatText() {
        return CodePoints.flatten(text);
    }
}
