package org.vedette.serve.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.vedette.query.QueryResult;

/**
 * Some rows of a result.
 *
 * @param offset of the first row
 * @param more whether the result goes on
 */
record Page(QueryResult result, int offset, int limit, boolean more) {

    /** Of rows that begin at {@code offset}; one more than {@code limit} tells that the result goes on. */
    static Page of(RowSet rows, int offset, int limit) {
        List<Var> variables = rows.getResultVars();
        List<List<String>> cells = new ArrayList<>();
        while (cells.size() < limit && rows.hasNext()) {
            var row = rows.next();
            cells.add(
                    variables.stream().map(variable -> text(row.get(variable))).toList());
        }
        QueryResult result =
                new QueryResult(variables.stream().map(Var::getVarName).toList(), cells);
        return new Page(result, offset, limit, rows.hasNext());
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
