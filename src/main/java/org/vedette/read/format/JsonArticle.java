package org.vedette.read.format;

import com.fasterxml.jackson.databind.JsonNode;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.MetadataFields;
import org.vedette.read.metadata.NotADateException;

/** One article as a JSON object: {@code id, title, text, date|published, publisher, url, author}; more is ignored. */
final class JsonArticle {
    private JsonArticle() {}

    static Draft of(JsonNode object) throws RefusedException {
        if (!object.isObject()) {
            throw new RefusedException(
                    "broken-json",
                    "expected an object with a field \"text\", found " + kind(object) + "; mend or remove it");
        }
        JsonNode text = object.path("text");
        if (!text.isTextual()) {
            throw new RefusedException(
                    "no-text", "field \"text\" is " + kind(text) + "; give the article's text there as a string");
        }
        try {
            Metadata metadata = MetadataFields.of(object);
            return new Draft(TextDecoder.checked(text.asText()), metadata);
        } catch (NotADateException e) {
            throw new RefusedException("bad-date", "field \"date\": " + e.reason());
        }
    }

    private static String kind(JsonNode node) {
        return node.isMissingNode() ? "missing" : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
