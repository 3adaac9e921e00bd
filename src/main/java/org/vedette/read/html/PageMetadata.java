package org.vedette.read.html;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.NotADateException;
import org.vedette.read.metadata.PublicationDate;

/** What a page says of itself: JSON-LD first, then meta tags. What cannot be understood is passed over: publishers err. */
public final class PageMetadata {
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "datepublished",
            "og:published_time",
            "publishdate",
            "pubdate",
            "dc.date.issued",
            "dc.date",
            "date",
            "sailthru.date",
            "parsely-pub-date");
    private static final List<String> PUBLISHER = List.of("og:site_name", "publisher", "dc.publisher");
    private static final List<String> AUTHOR =
            List.of("author", "byl", "dc.creator", "parsely-author", "article:author");
    private static final List<String> URL = List.of("og:url");

    private PageMetadata() {}

    public static Metadata of(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Metadata tags = new Metadata(
                null,
                first(page, TITLE),
                first(page, PUBLISHER),
                author(first(page, AUTHOR)),
                date(first(page, PUBLISHED)),
                canonical == null ? first(page, URL) : canonical.attr("href"));
        return JsonLd.of(page).orElse(tags).orElse(fallback(page));
    }

    private static Metadata fallback(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        String title = heading == null ? page.title() : heading.text();
        Element time = page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
        return new Metadata(
                null,
                title.isBlank() ? null : title.strip(),
                null,
                null,
                time == null ? null : date(time.attr("datetime")),
                null);
    }

    private static @Nullable String first(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String key = meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
                if (key.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    /** Some publishers put the address of the author's page there; that is no name. */
    static @Nullable String author(@Nullable String name) {
        if (name == null || name.matches("(?i)https?:.*|www\\..*")) {
            return null;
        }
        String bare = name.replaceFirst("(?i)^by\\s+", "").strip();
        return bare.isEmpty() ? null : bare;
    }

    static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : PublicationDate.parse(written).orElse(null);
        } catch (NotADateException e) {
            return null;
        }
    }
}
