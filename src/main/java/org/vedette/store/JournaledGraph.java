package org.vedette.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.vedette.map.ArticleGraph;
import org.vedette.store.StoreException.Reason;

/** A graph as a store writes it: checked, so that a transaction need not be aborted for it, and with its journal entry. */
public final class JournaledGraph {
    private final Node name;
    private final Graph graph;
    private final List<Triple> journal;

    private JournaledGraph(Node name, Graph graph, List<Triple> journal) {
        this.name = name;
        this.graph = graph;
        this.journal = journal;
    }

    /**
     * Checks a graph and adds the journal entry.
     *
     * @throws StoreException with {@link Reason#BAD_GRAPH} if it has blank nodes or an IRI that could not be written
     */
    public static JournaledGraph of(ArticleGraph article, Instant ingestedAt) {
        Node subject = iri(article.articleIri());
        Node at = NodeFactory.createLiteralDT(
                ingestedAt.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
        return checked(
                article.graphIri(),
                article.graph(),
                List.of(
                        Triple.create(subject, StoreTerms.SHA256, NodeFactory.createLiteralString(article.sha256())),
                        Triple.create(
                                subject,
                                StoreTerms.EXTRACTOR_VERSION,
                                NodeFactory.createLiteralString(article.extractorVersion())),
                        Triple.create(subject, StoreTerms.INGESTED_AT, at)));
    }

    /** A batch of articles that come in at one moment. */
    static List<JournaledGraph> all(List<ArticleGraph> batch, Instant ingestedAt) {
        return batch.stream().map(article -> of(article, ingestedAt)).toList();
    }

    /** Of graphs of knowledge, by name, those that differ from what is stored; without journal. */
    static List<JournaledGraph> changed(Map<String, Graph> knowledge, Function<String, Graph> stored) {
        return knowledge.entrySet().stream()
                .filter(entry -> !stored.apply(entry.getKey()).isIsomorphicWith(entry.getValue()))
                .map(entry -> knowledge(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static JournaledGraph knowledge(String graphIri, Graph graph) {
        return new JournaledGraph(iri(graphIri), graph, List.of());
    }

    public Node name() {
        return name;
    }

    public int size() {
        return graph.size() + journal.size();
    }

    public void forEach(Consumer<Triple> action) {
        graph.find().forEachRemaining(action);
        journal.forEach(action);
    }

    private static JournaledGraph checked(String graphIri, Graph graph, List<Triple> journal) {
        JournaledGraph checked = new JournaledGraph(iri(graphIri), graph, journal);
        checked.forEach(triple -> {
            check(graphIri, triple.getSubject());
            check(graphIri, triple.getPredicate());
            check(graphIri, triple.getObject());
        });
        return checked;
    }

    private static void check(String graphIri, Node term) {
        if (term.isURI()) {
            iri(term.getURI());
        } else if (!term.isLiteral()) {
            throw new StoreException(
                    Reason.BAD_GRAPH,
                    graphIri + ": holds " + term + ", but only IRIs and literals may be stored; name it with an IRI");
        }
    }

    private static Node iri(String iri) {
        if (iri.isEmpty() || iri.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
            throw new StoreException(
                    Reason.BAD_GRAPH,
                    "<" + iri + "> is no IRI; encode spaces, quotes, braces and angle brackets in it");
        }
        return NodeFactory.createURI(iri);
    }
}
