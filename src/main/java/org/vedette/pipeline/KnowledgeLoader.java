package org.vedette.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.vedette.map.KnowledgeGraph;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreQueries;

/** Brings a store's copy of the knowledge up to date; graphs that it has in this version are left alone. */
public final class KnowledgeLoader {
    private KnowledgeLoader() {}

    /** Returns the number of graphs that were loaded. */
    public static int load(GraphStore store) {
        Map<String, String> stored = new TreeMap<>();
        store.<Integer>select(StoreQueries.named("knowledge-versions"), Map.of(), rows -> {
            rows.forEachRemaining(
                    row -> stored.put(row.get("graph").getURI(), row.get("hash").getLiteralLexicalForm()));
            return stored.size();
        });
        Map<String, Graph> changed = new TreeMap<>();
        for (KnowledgeGraph knowledge : KnowledgeGraph.all()) {
            if (!knowledge.sha256().equals(stored.get(knowledge.iri()))) {
                changed.put(knowledge.iri(), knowledge.graph());
            }
        }
        if (!changed.isEmpty()) {
            store.loadKnowledge(changed);
        }
        return changed.size();
    }
}
