package org.vedette.bench;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.vedette.gazetteer.ShippedKnowledge;
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

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int workers = args.length > 1 ? Integer.parseInt(args[1]) : WORKERS;
        Injector injector = Guice.createInjector(new ShippedKnowledge());
        Pipeline pipeline = injector.getInstance(Pipeline.class);
        ArticleReader reader = injector.getInstance(ArticleReader.class);
        try (EmbeddedStore store = EmbeddedStore.open(Files.createTempDirectory("vedette-ingest"))) {
            KnowledgeLoader.load(store);
            AtomicInteger outcomes = new AtomicInteger();
            Runnable ingest = () -> new Ingest(() -> pipeline, store, workers)
                    .run(
                            (known, sink) -> reader.read(ReadOptions.of(List.of(file)), known, sink),
                            outcome -> outcomes.incrementAndGet());
            long start = SYSTEM.getProcessCpuTime();
            double first = Timings.seconds(ingest);
            long middle = SYSTEM.getProcessCpuTime();
            double again = Timings.seconds(ingest);
            long end = SYSTEM.getProcessCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d workers: first %.2f s, again %.3f s, %.0f times faster; CPU %.2f s, %.3f s%n",
                    outcomes.get() / 2,
                    workers,
                    first,
                    again,
                    first / again,
                    (middle - start) / 1e9,
                    (end - middle) / 1e9);
        }
    }
}
