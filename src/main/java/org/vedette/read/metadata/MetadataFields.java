package org.vedette.read.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata from named fields, as JSON, front matter, sidecars and tables give them: {@code id title publisher author url}
 * and {@code published} or {@code date}. Other fields are ignored; blank ones say nothing.
 */
public final class MetadataFields {
    private MetadataFields() {}

    /** From an object of JSON or YAML. */
    public static Metadata of(JsonNode fields) throws NotADateException {
        return new Metadata(
                text(fields, "id"),
                text(fields, "title"),
                text(fields, "publisher"),
                text(fields, "author"),
                date(text(fields, "published"), text(fields, "date")),
                text(fields, "url"));
    }

    /** From a row of a table. */
    public static Metadata of(Map<String, String> row) throws NotADateException {
        return new Metadata(
                text(row.get("id")),
                text(row.get("title")),
                text(row.get("publisher")),
                text(row.get("author")),
                date(text(row.get("published")), text(row.get("date"))),
                text(row.get("url")));
    }

    private static @Nullable LocalDate date(@Nullable String published, @Nullable String date)
            throws NotADateException {
        String written = published != null ? published : date;
        return written == null ? null : PublicationDate.parse(written).orElse(null);
    }

    /** A list, as several authors are given, is joined; an object says its {@code name}. */
    private static @Nullable String text(JsonNode fields, String name) {
        JsonNode value = fields.path(name);
        if (value.isArray()) {
            StringBuilder joined = new StringBuilder();
            for (JsonNode each : value) {
                String one = text(each.isObject() ? each.path("name").asText("") : each.asText(""));
                if (one != null) {
                    joined.append(joined.isEmpty() ? "" : ", ").append(one);
                }
            }
            return text(joined.toString());
        }
        return text(value.isObject() ? value.path("name").asText("") : value.isNull() ? "" : value.asText(""));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
