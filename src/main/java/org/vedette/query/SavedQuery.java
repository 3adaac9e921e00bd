package org.vedette.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A file of {@code queries/}: SPARQL under a header of grlc's decorators.
 *
 * @param name the file's name without {@code .rq}
 * @param summary the question that it answers
 * @param parameters required ones first, then by name
 * @param text the file's content
 */
public record SavedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        List<QueryParameter> parameters,
        boolean construct,
        String text) {
    private static final String DECORATOR = "#+";
    private static final YAMLMapper YAML = new YAMLMapper();

    public SavedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** Reads a file's content. */
    public static SavedQuery parse(String name, String text) {
        try {
            JsonNode header = YAML.readTree(text.lines()
                    .filter(line -> line.startsWith(DECORATOR))
                    .map(line -> line.substring(DECORATOR.length()).replaceFirst("^ ", ""))
                    .collect(Collectors.joining("\n")));
            Query query = QueryFactory.create(text);
            List<String> tags = new ArrayList<>();
            header.path("tags").forEach(tag -> tags.add(tag.asText()));
            return new SavedQuery(
                    name,
                    header.path("summary").asText(),
                    header.path("description").asText().strip(),
                    tags,
                    parameters(query, defaults(header)),
                    query.isConstructType(),
                    text);
        } catch (IOException | QueryParseException e) {
            throw (QueryException) new QueryException("queries/" + name + ".rq cannot be read: " + e.getMessage()
                            + "; a saved query is SPARQL under a header of lines that start with #+")
                    .initCause(e);
        }
    }

    /** The text of a query that gives the rows from {@code offset} on, {@code limit} at most, or the graph made from such rows. */
    public String page(int offset, int limit) {
        return PagedQuery.of(text, offset, limit);
    }

    /** The text of a query that asks whether a page that begins at {@code offset} has anything. */
    public String goesOn(int offset) {
        return PagedQuery.goesOn(text, offset);
    }

    private static Map<String, String> defaults(JsonNode header) {
        Map<String, String> defaults = new TreeMap<>();
        header.path("defaults").forEach(entry -> entry.properties()
                .forEach(field -> defaults.put(field.getKey(), field.getValue().asText())));
        return defaults;
    }

    private static List<QueryParameter> parameters(Query query, Map<String, String> defaults) {
        // Variables inside filters and subqueries are not among the pattern's, so the text itself is asked.
        Map<String, QueryParameter> found = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("\\?(__?[a-z]\\w*)").matcher(query.toString());
        while (matcher.find()) {
            String variable = matcher.group(1);
            QueryParameter.of(variable, defaults.get(QueryParameter.nameOf(variable)))
                    .ifPresent(parameter -> found.put(variable, parameter));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(QueryParameter::required)
                        .reversed()
                        .thenComparing(QueryParameter::name))
                .toList();
    }

    /**
     * The terms to bind, by variable.
     *
     * @throws QueryException if a value is missing, unknown or malformed
     */
    public Map<String, Node> bind(Map<String, String> values) {
        Map<String, Node> bound = new TreeMap<>();
        Map<String, String> left = new TreeMap<>(values);
        for (QueryParameter parameter : parameters) {
            String value = left.remove(parameter.name());
            if (value == null || value.isEmpty()) {
                value = parameter.preset();
            }
            if (value != null) {
                bound.put(parameter.variable(), parameter.term(value));
            } else if (parameter.required()) {
                throw new QueryException("the query " + name + " needs a value for " + parameter.name());
            }
        }
        if (!left.isEmpty()) {
            String allowed = parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
            throw new QueryException("the query " + name + " has no parameter " + String.join(", ", left.keySet())
                    + (parameters.isEmpty() ? "; it has none" : "; it has " + allowed));
        }
        return bound;
    }
}
