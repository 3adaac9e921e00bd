package org.vedette.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vedette.read.metadata.Metadata;

/** The schema.org article that a page describes in {@code <script type="application/ld+json">}. */
final class JsonLd {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    static Metadata of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(parsed(script.data()));
            if (article != null) {
                return metadata(article);
            }
        }
        return Metadata.NONE;
    }

    /** Nothing where the JSON is broken: the page may still say the same in its meta tags. */
    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The first node whose type is some kind of article or blog posting, at any depth of lists and {@code @graph}. */
    private static @Nullable JsonNode article(JsonNode node) {
        if (node.isObject()) {
            for (String type : strings(node.path("@type"))) {
                if (type.endsWith("Article") || type.endsWith("BlogPosting")) {
                    return node;
                }
            }
        }
        for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
            JsonNode found = article(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Metadata metadata(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        String url = name(article.path("url"));
        return new Metadata(
                null,
                name(article.path("headline")),
                name(article.path("publisher")),
                PageMetadata.author(name(article.path("author"))),
                PageMetadata.date(name(article.path("datePublished"))),
                url != null ? url : name(page.isObject() ? page.path("@id") : page));
    }

    /** The name of an object, the text of a string, the names of a list joined. */
    private static @Nullable String name(JsonNode node) {
        String joined = String.join(", ", strings(node));
        return joined.isBlank() ? null : joined;
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(each -> strings.addAll(strings(each)));
        } else if (node.isObject()) {
            strings.addAll(strings(node.path("name")));
        } else if (!node.asText("").isBlank()) {
            strings.add(Parser.unescapeEntities(node.asText(), false).strip());
        }
        return strings;
    }
}
