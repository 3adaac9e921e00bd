package org.vedette.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.vedette.query.ResultFormat;
import org.vedette.query.SavedQuery;
import org.vedette.store.GraphStore;

/** Asks the store for one page of a saved query, and writes it. */
final class Answering {
    private final GraphStore store;

    Answering(GraphStore store) {
        this.store = store;
    }

    Answer answer(SavedQuery query, ApiRequest asked, Map<String, Node> values, Representation format) {
        return query.construct() ? graph(query, asked, values) : rows(query, asked, values, format);
    }

    private Answer graph(SavedQuery query, ApiRequest asked, Map<String, Node> values) {
        StringWriter turtle = new StringWriter();
        String page = query.page(asked.offset(), asked.limit());
        // Not the pretty form, which goes over the graph several times.
        RDFDataMgr.write(turtle, store.construct(page, values), RDFFormat.TURTLE_BLOCKS);
        return new Answer(
                turtle.toString(), asked.hasNext() && store.ask(query.goesOn(asked.offset() + asked.limit()), values));
    }

    private Answer rows(SavedQuery query, ApiRequest asked, Map<String, Node> values, Representation format) {
        // One row more tells whether there are more.
        String text = query.page(asked.offset(), asked.limit() + 1);
        Page page = store.select(text, values, rows -> Page.of(rows, asked.offset(), asked.limit()));
        String written =
                switch (format) {
                    case HTML -> HtmlPages.rows(query, asked, page);
                    case CSV -> ResultFormat.CSV.write(page.result());
                    case JSON, TURTLE -> json(query, page);
                };
        return new Answer(written, asked.hasNext() && page.more());
    }

    private static String json(SavedQuery query, Page page) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("query", query.name())
                .put("offset", page.offset())
                .put("limit", page.limit())
                .put("more", page.more());
        try {
            node.set("rows", new JsonMapper().readTree(ResultFormat.JSON.write(page.result())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own JSON cannot be read", e);
        }
        return node.toPrettyString() + "\n";
    }
}
