package org.vedette.serve.describe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vedette.query.SavedQueries;
import org.vedette.store.StoreException;
import org.vedette.store.StoreQueries;
import org.vedette.store.embedded.EmbeddedStore;

/**
 * Puts the descriptions of the endpoint into the store, in the two graphs where editors look for them:
 * <code>ENDPOINT/.well-known/sparql-examples</code> and <code>ENDPOINT/.well-known/void</code>.
 */
public final class SelfDescription {
    private static final Logger LOG = LoggerFactory.getLogger(SelfDescription.class);

    private final EmbeddedStore store;
    private final SavedQueries queries;

    public SelfDescription(EmbeddedStore store, SavedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** In place of those of an earlier address. Counting may take longer than queries may: then VoID is left out. */
    public void publish(String endpoint) {
        String examples = endpoint + "/.well-known/sparql-examples";
        String description = voidGraph(endpoint);
        removeOthers(Set.of(examples, description));
        store.loadKnowledge(Map.of(examples, ExampleGraph.of(queries.all(), endpoint, examples)));
        try {
            store.loadKnowledge(Map.of(description, DescriptionGraph.of(store, endpoint, description)));
        } catch (StoreException e) {
            LOG.warn("no counts in the description of the service: {}", e.getMessage());
        }
    }

    /** The service description with VoID. */
    public Graph of(String endpoint) {
        return store.graph(voidGraph(endpoint));
    }

    private static String voidGraph(String endpoint) {
        return endpoint + "/.well-known/void";
    }

    private void removeOthers(Set<String> current) {
        List<String> old = store.select(StoreQueries.named("descriptions"), Map.of(), rows -> rows.stream()
                .map(row -> row.get("graph").getURI())
                .filter(graph -> !current.contains(graph))
                .toList());
        if (!old.isEmpty()) {
            Txn.executeWrite(
                    store.graphs(),
                    () -> old.forEach(graph -> store.graphs().removeGraph(NodeFactory.createURI(graph))));
        }
    }
}
