package org.vedette.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A query that gives one page of its rows.
 *
 * <p>A subquery with an ORDER BY is what the rows are made from, one row from each of its own: SPARQL gives an order within a query
 * no other meaning. The page is cut there, so that names, quotations and the like are only looked up for what is shown. An ordered
 * subquery inside it gives what those rows are made from in turn, one or more rows from each of its own in the same order: as many
 * of its rows as there are up to the end of the page are enough. A query without an ordered subquery is cut at its end. A graph's
 * page is what is constructed from a page of such rows, whatever they are.
 */
final class PagedQuery {
    private PagedQuery() {}

    static String of(String text, int offset, int limit) {
        Query query = QueryFactory.create(text);
        List<Query> ordered = ordered(query);
        (ordered.isEmpty() ? List.of(query) : ordered).forEach(part -> {
            cut(part, offset, limit);
            ordered(part).forEach(source -> cut(source, 0, offset + limit));
        });
        return query.serialize();
    }

    /** Asks whether a page that begins at {@code offset} has any rows. */
    static String goesOn(String text, int offset) {
        Query query = QueryFactory.create(text);
        Query rows = ordered(query).stream().findFirst().orElse(query);
        if (rows.isConstructType()) {
            rows.setQuerySelectType();
            rows.setQueryResultStar(true);
        }
        // Their number is the same in any order.
        if (rows.hasOrderBy()) {
            rows.getOrderBy().clear();
        }
        cut(rows, offset, 1);
        Query asked = QueryFactory.make();
        asked.setQueryAskType();
        asked.setQueryPattern(new ElementSubQuery(rows));
        return asked.serialize();
    }

    private static List<Query> ordered(Query query) {
        List<Query> found = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery element) {
                Query inner = element.getQuery();
                if (inner.hasOrderBy()) {
                    found.add(inner);
                } else {
                    found.addAll(ordered(inner));
                }
            }
        });
        return found;
    }

    private static void cut(Query query, int offset, int limit) {
        long most = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : limit;
        query.setOffset((query.hasOffset() ? query.getOffset() : 0) + offset);
        query.setLimit(Math.min(most, limit));
    }
}
