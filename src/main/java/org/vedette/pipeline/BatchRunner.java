package org.vedette.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vedette.read.Article;
import org.vedette.read.KnownArticle;
import org.vedette.read.ReadOutcome;
import org.vedette.read.RejectedArticle;

/** Runs a pipeline over many articles on several threads. Outcomes come in the order in which the articles were read. */
public final class BatchRunner {
    /** Articles in flight a worker: enough to keep all busy beside one long article. */
    private static final int AHEAD = 8;

    private final Supplier<Pipeline> pipeline;
    private final int workers;

    /** Articles that are known are passed through; where all are, the pipeline is never made. */
    public BatchRunner(Supplier<Pipeline> pipeline, int workers) {
        this.pipeline = pipeline;
        this.workers = workers;
    }

    /** Takes what {@code source} reads, hands every outcome to {@code sink} on the calling thread. */
    public void run(Consumer<Consumer<ReadOutcome>> source, Consumer<PipelineOutcome> sink) {
        Deque<CompletableFuture<PipelineOutcome>> inFlight = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            source.accept(outcome -> {
                inFlight.add(submit(threads, outcome));
                if (inFlight.size() >= workers * AHEAD) {
                    sink.accept(inFlight.removeFirst().join());
                }
            });
            inFlight.forEach(outcome -> sink.accept(outcome.join()));
        }
    }

    private CompletableFuture<PipelineOutcome> submit(ExecutorService threads, ReadOutcome outcome) {
        return switch (outcome) {
            case RejectedArticle rejected -> CompletableFuture.completedFuture(new PipelineOutcome.Rejected(rejected));
            case KnownArticle known -> CompletableFuture.completedFuture(new PipelineOutcome.Unchanged(known));
            case Article article ->
                CompletableFuture.supplyAsync(() -> pipeline.get().run(article), threads);
        };
    }
}
