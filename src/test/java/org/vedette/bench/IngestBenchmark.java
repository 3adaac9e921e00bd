package org.vedette.bench;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.vedette.pipeline.Ingest;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.pipeline.Pipeline;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.store.embedded.EmbeddedStore;

/**
 * Ingest of real articles into an empty store, and then of the same again. Models are loaded, and the JVM is started, before the
 * clock.
 *
 * <pre>java -cp ... org.vedette.bench.IngestBenchmark ARTICLES.jsonl [WORKERS]</pre>
 */
final class IngestBenchmark {
    private static final int WORKERS = 2;

    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int workers = args.length > 1 ? Integer.parseInt(args[1]) : WORKERS;
        Injector injector = Guice.createInjector(new BenchmarkModule());
        Pipeline pipeline = injector.getInstance(Pipeline.class);
        ArticleReader reader = injector.getInstance(ArticleReader.class);
        try (EmbeddedStore store = EmbeddedStore.open(Files.createTempDirectory("vedette-ingest"))) {
            KnowledgeLoader.load(store);
            AtomicInteger outcomes = new AtomicInteger();
            Runnable ingest = () -> new Ingest(() -> pipeline, store, workers)
                    .run(
                            (known, sink) -> reader.read(ReadOptions.of(List.of(file)), known, sink),
                            outcome -> outcomes.incrementAndGet());
            double first = Timings.seconds(ingest);
            double again = Timings.seconds(ingest);
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d workers: first %.2f s, again %.3f s, %.0f times faster%n",
                    outcomes.get() / 2,
                    workers,
                    first,
                    again,
                    first / again);
        }
    }
}
