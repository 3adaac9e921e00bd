package org.vedette.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vedette.map.ArticleGraph;
import org.vedette.map.GraphMapper;
import org.vedette.read.Article;
import org.vedette.read.ReadOutcome;
import org.vedette.resolve.Iris;
import org.vedette.store.GraphStore;
import org.vedette.store.JournalEntry;

/**
 * Extracts, validates and stores a batch. An article whose text the store has from the same extractor is skipped before any
 * extraction; a changed one takes the place of its old graph. Each store batch is atomic: after an interruption the next run
 * goes on where this one stopped.
 */
public final class Ingest {
    /** Quads of one transaction: commits are dear, and a batch is what an interruption costs. */
    private static final int BATCH_QUADS = 50_000;

    private final Supplier<Pipeline> pipeline;
    private final GraphStore store;
    private final int workers;
    private final List<ArticleGraph> batch = new ArrayList<>();
    private int batchQuads;

    public Ingest(Supplier<Pipeline> pipeline, GraphStore store, int workers) {
        this.pipeline = pipeline;
        this.store = store;
        this.workers = workers;
    }

    /** Every outcome goes to {@code listener} once it is known, in reading order. */
    public void run(Consumer<Consumer<ReadOutcome>> source, Consumer<PipelineOutcome> listener) {
        Map<String, JournalEntry> journal = store.journal();
        new BatchRunner(pipeline, workers, article -> isCovered(journal, article)).run(source, outcome -> {
            if (outcome instanceof PipelineOutcome.Done done) {
                add(done.graph());
            }
            listener.accept(outcome);
        });
        flush();
    }

    private static boolean isCovered(Map<String, JournalEntry> journal, Article article) {
        JournalEntry entry = journal.get(Iris.article(article.id()));
        return entry != null && entry.covers(article.sha256(), GraphMapper.EXTRACTOR_VERSION);
    }

    private void add(ArticleGraph graph) {
        batch.add(graph);
        batchQuads += graph.graph().size();
        if (batchQuads >= BATCH_QUADS) {
            flush();
        }
    }

    private void flush() {
        if (!batch.isEmpty()) {
            store.replace(batch);
            batch.clear();
            batchQuads = 0;
        }
    }
}
