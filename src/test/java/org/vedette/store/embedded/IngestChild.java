package org.vedette.store.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vedette.map.ArticleGraph;
import org.vedette.store.JournalEntry;
import org.vedette.store.SampleGraphs;
import org.vedette.store.StoreException;

/** A process that ingests made-up articles, skipping those that the journal has; to be killed by a test. */
final class IngestChild {
    private IngestChild() {}

    /** Arguments: folder, number of articles, triples an article, articles a batch. */
    public static void main(String[] args) {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]))) {
            System.out.println("open");
            ingest(store, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            System.out.println("done");
        } catch (StoreException e) {
            System.out.println(e.reason() + " " + e.getMessage());
            Runtime.getRuntime().halt(3);
        }
    }

    static void ingest(EmbeddedStore store, int articles, int triples, int batchSize) {
        Map<String, JournalEntry> journal = store.journal();
        List<ArticleGraph> batch = new ArrayList<>();
        for (ArticleGraph article : SampleGraphs.articles(0, articles, triples)) {
            JournalEntry entry = journal.get(article.articleIri());
            if (entry == null || !entry.covers(article.sha256(), article.extractorVersion())) {
                batch.add(article);
            }
            if (batch.size() == batchSize) {
                store.replace(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            store.replace(batch);
        }
    }
}
