package org.vedette.extract.attribution.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vedette.annotate.Annotator;
import org.vedette.read.Article;
import org.vedette.text.Span;

/** Reads articles with their attributions: one JSON object a line, with id, text and attributions. */
public final class GoldReader {
    private final JsonMapper mapper = new JsonMapper();

    /** In the file's order. */
    public List<GoldArticle> read(Path file, Annotator annotator) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> article(line, annotator))
                    .toList();
        }
    }

    private GoldArticle article(String line, Annotator annotator) {
        JsonNode node = node(line);
        String id = node.path("id").asText();
        String text = node.path("text").asText();
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        Article article = new Article(id, id, null, null, null, null, null, text, hash, List.of());
        return new GoldArticle(annotator.annotate(article), attributions(node));
    }

    /** The attributions of one line. */
    public List<GoldAttribution> attributions(String line) {
        return attributions(node(line));
    }

    private JsonNode node(String line) {
        try {
            return mapper.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("a line of gold must be one JSON object, found " + e.getMessage(), e);
        }
    }

    private static List<GoldAttribution> attributions(JsonNode node) {
        List<GoldAttribution> found = new ArrayList<>();
        for (JsonNode a : node.path("attributions")) {
            found.add(new GoldAttribution(spans(a.path("source")), spans(a.path("cue")), spans(a.path("content"))));
        }
        return found;
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : node) {
            spans.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
        }
        return spans;
    }
}
