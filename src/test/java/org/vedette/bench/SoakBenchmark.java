package org.vedette.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vedette.map.ArticleGraph;
import org.vedette.pipeline.KnowledgeLoader;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.operation.Backup;
import org.vedette.store.operation.Backups;
import org.vedette.store.remote.TestStores;

/**
 * A service under mixed load for a long time: articles that change, removals, saved queries; every few minutes a backup and a
 * compaction, and then the memory and disk in use. The number of articles stays the same, so both should.
 *
 * <pre>java -Xmx768m -cp ... org.vedette.bench.SoakBenchmark [MINUTES] [MINUTES_A_LINE]</pre>
 */
final class SoakBenchmark {
    private static final int ARTICLES = 200;
    private static final int BATCH = 10;
    private static final int READERS = 3;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final MadeUpArticles source = new MadeUpArticles();
    private final Random random = new Random(1);
    private final Path folder;
    private int writes;
    private int removals;

    private SoakBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        new SoakBenchmark(Files.createTempDirectory("vedette-soak")).run(minutes, step);
    }

    private void run(int minutes, int step) throws Exception {
        try (TestService service = TestService.start(folder.resolve("store"), "localhost");
                GraphStore store = TestStores.connect(service.endpointFor("writer"), Duration.ofMinutes(2))) {
            KnowledgeLoader.load(store);
            for (int i = 0; i < ARTICLES; i += BATCH) {
                store.replace(source.articles(i, i + BATCH, 0));
            }
            try (Readers readers = new Readers(service, READERS, PAUSE)) {
                for (int passed = step; passed <= minutes; passed += step) {
                    load(store, Duration.ofMinutes(step));
                    report(passed, service, store, readers);
                }
            }
        }
    }

    /** Changes articles, and takes some out and puts them back in. */
    private void load(GraphStore store, Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            int first = random.nextInt(ARTICLES / BATCH) * BATCH;
            List<ArticleGraph> batch = source.articles(first, first + BATCH, ++writes);
            if (writes % 10 == 0) {
                removals += store.remove(
                        batch.stream().map(ArticleGraph::articleIri).toList());
            }
            store.replace(batch);
            Thread.sleep(PAUSE);
        }
    }

    private void report(int minutes, TestService service, GraphStore store, Readers readers) throws Exception {
        double before = megabytes(folder.resolve("store"));
        Path file = folder.resolve("backup-" + minutes + ".nq.gz");
        Backup backup = Backups.write(store, file);
        Backups.verify(file);
        Files.delete(file);
        compact(service);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "minute %d: %d writes, %d removals, %d articles, backup of %d quads, disk %.0f MB, compacted %.0f MB,"
                        + " heap %d MB, %s, threads %d, files %d; queries %s%n",
                minutes,
                writes,
                removals,
                store.journal().size(),
                backup.quads(),
                before,
                megabytes(folder.resolve("store")),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                resident(),
                Thread.activeCount(),
                openFiles(),
                readers.timings());
    }

    private static void compact(TestService service) throws InterruptedException {
        int status = service.send(
                        service.request("/$/compact/kg?deleteOld=true", "admin").POST(BodyPublishers.noBody()))
                .statusCode();
        String tasks = "";
        List<String> seen = new ArrayList<>();
        do {
            Thread.sleep(500);
            tasks = service.get("/$/tasks", "admin").body();
            seen.add(tasks);
        } while (seen.size() < 600
                && tasks.lines().filter(line -> line.contains("finished")).count()
                        < tasks.lines()
                                .filter(line -> line.contains("\"task\""))
                                .count());
        if (status != 200 || tasks.contains("\"success\" : false")) {
            System.out.println("compaction: " + status + " " + tasks);
        }
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    /** Memory of the process itself, and what it has mapped of the store's files. */
    private static String resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("RssAnon") || line.startsWith("RssFile"))
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining(", "));
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }
}
