package org.vedette.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.map.ArticleGraph;
import org.vedette.map.GraphMapper;
import org.vedette.read.KnownArticle;
import org.vedette.read.ReadOutcome;
import org.vedette.resolve.Iris;
import org.vedette.store.GraphStore;
import org.vedette.store.JournalEntry;

/**
 * Extracts, validates and stores a batch. An article that the store has from the same input and the same extractor is skipped
 * before it is cleaned; a changed one takes the place of its old graph. Each store batch is atomic: after an interruption the next run
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

    /** Where articles come from; of those that are known only that they are. */
    public interface Source {
        void read(KnownArticle.Lookup known, Consumer<ReadOutcome> sink);
    }

    /** Every outcome goes to {@code listener} once it is known, in reading order. */
    public void run(Source source, Consumer<PipelineOutcome> listener) {
        Map<String, JournalEntry> journal = store.journal();
        KnownArticle.Lookup known = (id, hash) -> isCovered(journal.get(Iris.article(id)), hash);
        new BatchRunner(pipeline, workers).run(sink -> source.read(known, sink), outcome -> {
            if (outcome instanceof PipelineOutcome.Done done) {
                add(done.graph());
            }
            listener.accept(outcome);
        });
        flush();
    }

    private static boolean isCovered(@Nullable JournalEntry entry, String inputHash) {
        return entry != null && entry.covers(inputHash, GraphMapper.EXTRACTOR_VERSION);
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
