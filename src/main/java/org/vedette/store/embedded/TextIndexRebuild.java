package org.vedette.store.embedded;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;

/** Fills an empty text index from the graphs. Lucene is in no backup, and a crash can leave it behind them. */
final class TextIndexRebuild {
    private TextIndexRebuild() {}

    static void run(DatasetGraphText store) {
        TextIndex index = store.getTextIndex();
        EntityDefinition fields = index.getDocDef();
        store.begin(ReadWrite.WRITE);
        try {
            for (String field : fields.fields()) {
                for (Node predicate : fields.getPredicates(field)) {
                    add(store.find(Node.ANY, Node.ANY, predicate, Node.ANY), fields, index);
                }
            }
            store.commit();
        } finally {
            store.end();
        }
    }

    private static void add(Iterator<Quad> quads, EntityDefinition fields, TextIndex index) {
        quads.forEachRemaining(quad -> {
            Entity entity = TextQueryFuncs.entityFromQuad(fields, quad);
            if (entity != null) {
                index.addEntity(entity);
            }
        });
    }
}
