package org.vedette.query;

import java.util.List;

/**
 * Rows of texts: a literal's characters, an IRI as it is, an unbound cell empty.
 *
 * @param columns their names
 * @param rows each as long as {@code columns}
 */
public record QueryResult(List<String> columns, List<List<String>> rows) {
    public QueryResult {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
