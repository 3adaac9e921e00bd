package org.vedette.read.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** {@code .json}: one article as an object, or an array of them, read one at a time. */
final class JsonFormat {
    private final JsonMapper mapper;

    JsonFormat(int maxTextBytes) {
        this.mapper = JsonLinesFormat.mapper(maxTextBytes);
    }

    void read(InputStream in, DraftSink sink) throws IOException {
        String part = "";
        try (JsonParser parser = mapper.createParser(in)) {
            if (parser.nextToken() == null) {
                sink.refuse(part, new RefusedException("empty", "the file has no content; remove it"));
            } else if (parser.currentToken() != JsonToken.START_ARRAY) {
                article(parser, part, sink);
            } else {
                for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
                    part = "[" + number + "]";
                    article(parser, part, sink);
                }
            }
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            sink.refuse(
                    part.isEmpty() ? line : part, JsonLinesFormat.broken(e, "mend the file; nothing after is read"));
        }
    }

    private void article(JsonParser parser, String part, DraftSink sink) throws IOException {
        JsonNode node = mapper.readTree(parser);
        try {
            sink.accept(part, JsonArticle.of(node));
        } catch (RefusedException e) {
            sink.refuse(part, e);
        }
    }
}
