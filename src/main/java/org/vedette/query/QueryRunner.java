package org.vedette.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.vedette.store.GraphStore;

/** Runs saved queries on a store. */
public final class QueryRunner {
    private final GraphStore store;

    public QueryRunner(GraphStore store) {
        this.store = store;
    }

    /** The rows of a SELECT query; values are bound as RDF terms, never pasted into the text. */
    public QueryResult select(SavedQuery query, Map<String, String> values) {
        return store.select(query.text(), query.bind(values), QueryRunner::result);
    }

    /** The graph of a CONSTRUCT query. */
    public Graph construct(SavedQuery query, Map<String, String> values) {
        return store.construct(query.text(), query.bind(values));
    }

    private static QueryResult result(RowSet rows) {
        List<String> columns =
                rows.getResultVars().stream().map(Var::getVarName).toList();
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(rows.getResultVars().stream()
                .map(variable -> text(row.get(variable)))
                .toList()));
        return new QueryResult(columns, cells);
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
