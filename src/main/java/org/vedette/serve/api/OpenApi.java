package org.vedette.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.vedette.query.QueryParameter;
import org.vedette.query.SavedQuery;

/** The OpenAPI 3 document of the API, made from the headers of the saved queries. */
final class OpenApi {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OpenApi() {}

    static String document(List<SavedQuery> queries) {
        ObjectNode document = NODES.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Vedette: saved queries")
                .put("description", "Who said what about military affairs, with the evidence.")
                .put("version", "1");
        ObjectNode paths = document.putObject("paths");
        ObjectNode list = operation("listQueries", "All saved queries with their questions and parameters.");
        response(list, "200", "The queries.").putObject("application/json");
        paths.putObject("/api/queries").set("get", list);
        queries.forEach(query -> paths.putObject("/api/queries/" + query.name()).set("get", operation(query)));
        return document.toPrettyString() + "\n";
    }

    private static ObjectNode operation(SavedQuery query) {
        ObjectNode operation = operation(query.name(), query.summary()).put("description", query.description());
        ArrayNode tags = operation.putArray("tags");
        query.tags().forEach(tags::add);
        ArrayNode parameters = operation.putArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        ObjectNode content = response(operation, "200", query.construct() ? "The graph." : "The rows.");
        String unit = query.construct() ? "What the graph is made from (see the description)" : "Rows";
        parameters.add(whole("limit", unit + ": at most so many.", 1, ApiRequest.LARGEST_PAGE, ApiRequest.PAGE));
        parameters.add(whole("offset", unit + ": so many are left out at the start.", 0, ApiRequest.LARGEST_OFFSET, 0));
        if (query.construct()) {
            content.putObject("text/turtle");
        } else {
            parameters.add(format());
            List.of("application/json", "text/csv", "text/html").forEach(content::putObject);
        }
        operation
                .withObject("/responses/200/headers/Link")
                .put("description", "Where the next page is (rel=next); none with the last page.")
                .putObject("schema")
                .put("type", "string");
        response(operation, "400", "A parameter is missing, unknown or malformed; says what is allowed.")
                .putObject("application/json");
        return operation;
    }

    private static ObjectNode operation(String id, String summary) {
        return NODES.objectNode().put("operationId", id).put("summary", summary);
    }

    private static ObjectNode parameter(QueryParameter parameter) {
        ObjectNode node = NODES.objectNode()
                .put("name", parameter.name())
                .put("in", "query")
                .put("required", parameter.required() && parameter.preset() == null);
        ObjectNode schema = node.putObject("schema");
        switch (parameter.kind()) {
            case TEXT -> schema.put("type", "string");
            case IRI -> schema.put("type", "string").put("format", "uri");
            case INTEGER -> schema.put("type", "integer");
            case DATE -> schema.put("type", "string").put("format", "date");
        }
        if (parameter.preset() != null) {
            schema.put("default", parameter.preset());
        }
        return node;
    }

    private static ObjectNode whole(String name, String description, int least, int most, int preset) {
        ObjectNode node =
                NODES.objectNode().put("name", name).put("in", "query").put("description", description);
        node.putObject("schema")
                .put("type", "integer")
                .put("minimum", least)
                .put("maximum", most)
                .put("default", preset);
        return node;
    }

    private static ObjectNode format() {
        ObjectNode node = NODES.objectNode()
                .put("name", "format")
                .put("in", "query")
                .put("description", "Instead of the Accept header.");
        node.putObject("schema")
                .put("type", "string")
                .putArray("enum")
                .add("json")
                .add("csv")
                .add("html");
        return node;
    }

    /** The content of the response, to be filled with media types. */
    private static ObjectNode response(ObjectNode operation, String status, String description) {
        return operation
                .withObject("/responses")
                .putObject(status)
                .put("description", description)
                .putObject("content");
    }
}
