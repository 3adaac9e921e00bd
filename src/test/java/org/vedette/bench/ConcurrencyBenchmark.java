package org.vedette.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.remote.TestStores;

/**
 * 32 clients that ask saved queries without pause while a writer puts in articles, new and changed ones.
 *
 * <pre>java -cp ... org.vedette.bench.ConcurrencyBenchmark FOLDER [ARTICLES] [READERS] [SECONDS]</pre>
 *
 * Fills the folder, which must be new: the secrets of a service are told only once.
 */
final class ConcurrencyBenchmark {
    private static final int READERS = 32;
    private static final int SECONDS = 120;
    private static final int BATCH = 20;

    private ConcurrencyBenchmark() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int count = args.length > 2 ? Integer.parseInt(args[2]) : READERS;
        int seconds = args.length > 3 ? Integer.parseInt(args[3]) : SECONDS;
        QueryBenchmark.fill(folder, articles);
        try (TestService service = TestService.start(folder, "localhost");
                GraphStore store = TestStores.connect(service.endpointFor("writer"), Duration.ofSeconds(30))) {
            Timings writes = new Timings();
            Readers readers = new Readers(service, count, Duration.ZERO);
            write(store, articles, seconds, writes);
            readers.close();
            System.out.printf(
                    Locale.ROOT,
                    "%d readers: %s%nwriter, %d articles a batch: %s%n",
                    count,
                    readers.timings(),
                    BATCH,
                    writes);
        }
    }

    /** Every second batch replaces articles that are there. */
    private static void write(GraphStore store, int articles, int seconds, Timings writes) {
        MadeUpArticles source = new MadeUpArticles();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
            int edition = round;
            int first = round % 2 == 0 ? articles + round * BATCH : 0;
            writes.measure(() -> {
                store.replace(source.articles(first, first + BATCH, edition));
                return true;
            });
        }
    }
}
