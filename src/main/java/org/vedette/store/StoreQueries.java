package org.vedette.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.vedette.store.StoreException.Reason;

/** Parses queries and puts RDF terms in the place of their parameters, in the syntax tree, never in the text. */
public final class StoreQueries {
    private StoreQueries() {}

    /**
     * Parses a query and binds its parameters.
     *
     * @throws StoreException with {@link Reason#BAD_QUERY} if it is no SPARQL, or projects or assigns a parameter
     */
    public static Query bind(String text, Map<String, Node> parameters) {
        try {
            Query query = QueryFactory.create(text);
            if (parameters.isEmpty()) {
                return query;
            }
            Map<Var, Node> terms = new HashMap<>();
            parameters.forEach((name, term) -> terms.put(Var.alloc(name), term));
            return QueryTransformOps.replaceVars(query, terms);
        } catch (QueryException e) {
            throw new StoreException(Reason.BAD_QUERY, "the query cannot be run: " + brief(e) + "; correct it", e);
        }
    }

    /** One of the queries of the stores themselves. */
    public static String named(String name) {
        try (InputStream in = StoreQueries.class.getResourceAsStream(name + ".rq")) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a query, in one line: a parser goes on with all that it would have taken instead. */
    public static String brief(QueryException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .takeWhile(line -> !line.startsWith("Was expecting"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
