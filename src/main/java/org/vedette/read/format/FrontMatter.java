package org.vedette.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.read.metadata.Metadata;
import org.vedette.read.metadata.MetadataFields;
import org.vedette.read.metadata.NotADateException;

/**
 * The YAML between two lines {@code ---} at the very top of a text. It stays in the text, so that offsets are those of the
 * file, and counts as furniture.
 *
 * @param length in UTF-16 units; 0 where there is none
 */
record FrontMatter(Metadata metadata, int length) {
    private static final FrontMatter NONE = new FrontMatter(Metadata.NONE, 0);
    private static final int LONGEST = 20_000;
    private static final Pattern BLOCK = Pattern.compile(
            "\\A---[ \\t]*\\R(?<yaml>(?:[^\\r\\n]*\\R)??(?:[^\\r\\n]*\\R)*?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^[A-Za-z_][\\w-]*:(?:[ \\t]|$)");
    private static final YAMLMapper YAML = new YAMLMapper();

    static FrontMatter of(String text) throws RefusedException {
        if (!text.startsWith("---")) {
            return NONE;
        }
        Matcher block = BLOCK.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        if (!block.find() || !FIELD.matcher(block.group("yaml")).find()) {
            return NONE;
        }
        JsonNode fields = fields(block.group("yaml"));
        return fields == null ? NONE : new FrontMatter(metadata(fields), block.end());
    }

    private static @Nullable JsonNode fields(String yaml) throws RefusedException {
        try {
            JsonNode fields = YAML.readTree(yaml);
            return fields != null && fields.isObject() ? fields : null;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            throw new RefusedException(
                    "bad-metadata",
                    "front matter is not YAML at line " + line + "; put texts with colons in quotation marks");
        }
    }

    private static Metadata metadata(JsonNode fields) throws RefusedException {
        try {
            return MetadataFields.of(fields);
        } catch (NotADateException e) {
            throw new RefusedException("bad-date", "front matter: " + e.reason());
        }
    }
}
