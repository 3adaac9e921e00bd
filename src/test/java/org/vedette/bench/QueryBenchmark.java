package org.vedette.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vedette.map.ArticleGraph;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.serve.TestService;
import org.vedette.store.embedded.EmbeddedStore;

/**
 * Every saved query over HTTP, warm, with its example values, on made-up articles: 850 are about a million quads. The times are
 * those of running the query, and of giving its answer again while nothing was written; CPU is that of the whole process (client,
 * compiler and collector too), for machines that have other work.
 *
 * <pre>java -cp ... org.vedette.bench.QueryBenchmark FOLDER [ARTICLES] [NAME...]</pre>
 *
 * Fills the folder the first time; then names choose queries.
 */
final class QueryBenchmark {
    private static final int ARTICLES = 850;
    private static final int BATCH = 50;
    private static final int WARM_UP = 10;
    private static final int RUNS = 40;

    /** Seconds for the runs of one query. */
    private static final double PATIENCE = 8;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private QueryBenchmark() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : ARTICLES;
        List<String> names = List.of(args).subList(Math.min(2, args.length), args.length);
        if (Files.notExists(folder)) {
            fill(folder, articles);
        }
        try (TestService service = TestService.start(folder, "localhost")) {
            List<SavedQuery> queries = new SavedQueries()
                    .all().stream()
                            .filter(query -> names.isEmpty() || names.contains(query.name()))
                            .toList();
            // All of them first, for they share code.
            queries.forEach(query -> warmUp(service, query));
            queries.forEach(query -> measure(service, query));
        }
    }

    /** Makes a store of the articles and of the knowledge. */
    static void fill(Path folder, int articles) {
        MadeUpArticles source = new MadeUpArticles();
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            KnowledgeLoader.load(store);
            double stored = 0;
            long quads = 0;
            for (int i = 0; i < articles; i += BATCH) {
                List<ArticleGraph> batch = source.articles(i, Math.min(i + BATCH, articles), 0);
                quads += batch.stream()
                        .mapToLong(article -> article.graph().size())
                        .sum();
                stored += Timings.seconds(() -> store.replace(batch));
            }
            System.out.printf(
                    Locale.ROOT, "%d articles, %d quads, stored at %.0f quads/s%n", articles, quads, quads / stored);
        }
    }

    private static void warmUp(TestService service, SavedQuery query) {
        Timings first = new Timings();
        for (int i = 0; i < WARM_UP && first.total() < PATIENCE; i++) {
            int limit = 1 + i;
            first.measure(() -> answers(service, query, limit));
        }
    }

    private static void measure(TestService service, SavedQuery query) {
        // Each another page, so that the query is run; then one page again and again.
        Timings run = new Timings();
        Timings processor = new Timings();
        for (int i = 0; i < RUNS && run.total() < PATIENCE; i++) {
            int limit = 100 + i;
            long before = SYSTEM.getProcessCpuTime();
            run.measure(() -> answers(service, query, limit));
            processor.add((SYSTEM.getProcessCpuTime() - before) / 1e6, true);
        }
        Timings again = new Timings();
        for (int i = 0; i < RUNS; i++) {
            again.measure(() -> answers(service, query, 100));
        }
        System.out.printf(
                Locale.ROOT,
                "%-24s run: %s; CPU p50 %.0f, p95 %.0f ms; again: p95 %.1f ms%n",
                query.name(),
                run,
                processor.percentile(50),
                processor.percentile(95),
                again.percentile(95));
    }

    private static boolean answers(TestService service, SavedQuery query, int limit) {
        String path = "/api/queries/" + query.name() + "?limit=" + limit;
        return service.get(path, "anonymous").statusCode() == 200;
    }
}
