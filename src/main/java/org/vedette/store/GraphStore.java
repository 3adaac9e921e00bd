package org.vedette.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.vedette.map.ArticleGraph;

/**
 * A place that keeps article graphs. Every write is one atomic transaction; the default graph of a query is the union of all
 * named graphs. All methods throw {@link StoreException}.
 *
 * <p>Parameters of queries are variables bound before execution: name without question mark to RDF term.
 */
public interface GraphStore extends AutoCloseable {

    /** Folder or URL, without credentials. */
    String location();

    /** Puts each graph in place of what the store has under its name, and makes its journal entry, all or nothing. */
    void replace(List<ArticleGraph> batch);

    /** Retracts articles with all that only they support; returns how many of them the store had. */
    int remove(Collection<String> articleIris);

    /** What was taken in, by article; in the order of the article IRIs. */
    Map<String, JournalEntry> journal();

    /** Puts each graph in place of what the store has under its name (the key); no journal entries. */
    void loadKnowledge(Map<String, Graph> graphs);

    /** Runs a SELECT; {@code reader} must consume the rows before it returns. */
    <T> T select(String query, Map<String, Node> parameters, Function<RowSet, T> reader);

    /** Runs a CONSTRUCT or DESCRIBE into memory. */
    Graph construct(String query, Map<String, Node> parameters);

    boolean ask(String query, Map<String, Node> parameters);

    /** A copy of one named graph; empty where there is none. */
    Graph graph(String graphIri);

    StoreStats stats();

    /** Gives out all that is stored, as it was at one moment. */
    void forEachQuad(Consumer<Quad> action);

    @Override
    void close();
}
