package org.vedette.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.vedette.map.ArticleGraph;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.SampleGraphs;
import org.vedette.store.remote.TestStores;

/**
 * Loading of made-up article graphs into one service, three ways in one run: the ingest's store, plain N-Quads in batches of the
 * same size, one PUT a graph; then the saved queries. Prints rates and ratios.
 *
 * <p>Arguments: articles (10000), quads an article (100), articles a batch (500).
 */
final class LoadBenchmark {
    private LoadBenchmark() {}

    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int quads = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        Path folder = Files.createTempDirectory("vedette-bench");
        double plain;
        double put;
        try (TestService service = TestService.start(folder.resolve("plain"), "localhost")) {
            nquads(service, 0, batch, quads);
            plain = rate(articles * quads, () -> {
                for (int i = 0; i < articles; i += batch) {
                    nquads(service, i, Math.min(i + batch, articles), quads);
                }
            });
            int few = Math.max(1, articles / 20);
            put = rate(few * quads, () -> put(service, articles, articles + few, quads));
        }
        try (TestService service = TestService.start(folder.resolve("ours"), "localhost");
                GraphStore store = TestStores.connect(service.endpointFor("writer"), Duration.ofSeconds(30))) {
            store.replace(SampleGraphs.articles(articles, articles + batch, quads - 2));
            double ours = rate(articles * quads, () -> ingest(store, articles, quads, batch));
            long before = System.nanoTime();
            Map<String, ?> journal = store.journal();
            double skip = seconds(before);
            System.out.printf(
                    "quads/s: store %.0f, plain N-Quads %.0f, one PUT a graph %.0f%n"
                            + "store / plain %.2f, store / PUT %.1f%nre-ingest: journal of %d articles in %.2f s, %.0f times"
                            + " faster than loading%n",
                    ours, plain, put, ours / plain, ours / put, journal.size(), skip, articles * quads / ours / skip);
            replaceAgain(store, quads, batch);
            queries(service);
            readersAndWriter(service, store, articles, quads);
        }
    }

    private static void ingest(GraphStore store, int articles, int quads, int batch) {
        for (int i = 0; i < articles; i += batch) {
            store.replace(SampleGraphs.articles(i, Math.min(i + batch, articles), quads - 2));
        }
    }

    private static void replaceAgain(GraphStore store, int quads, int batch) {
        double rate = rate(batch * quads, () -> store.replace(SampleGraphs.articles(0, batch, quads - 2)));
        System.out.printf("replacement: %.0f quads/s%n", rate);
    }

    private static void nquads(TestService service, int from, int to, int quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (ArticleGraph article : SampleGraphs.articles(from, to, quads)) {
            dataset.addGraph(NodeFactory.createURI(article.graphIri()), article.graph());
        }
        String body = RDFWriter.source(dataset).lang(Lang.NQUADS).asString();
        require(service.post("/kg/data", "writer", "application/n-quads", body).statusCode());
    }

    private static void put(TestService service, int from, int to, int quads) {
        for (ArticleGraph article : SampleGraphs.articles(from, to, quads)) {
            String body = RDFWriter.source(article.graph()).lang(Lang.NTRIPLES).asString();
            require(service.send(service.request("/kg/data?graph=" + article.graphIri(), "writer")
                            .header("Content-Type", "application/n-triples")
                            .PUT(BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                    .statusCode());
        }
    }

    private static void queries(TestService service) {
        for (SavedQuery query : new SavedQueries().all()) {
            List<Long> millis = new ArrayList<>();
            int status = 0;
            for (int i = 0; i < 12; i++) {
                long before = System.nanoTime();
                status =
                        service.get("/api/queries/" + query.name(), "anonymous").statusCode();
                millis.add(Math.round(seconds(before) * 1000));
            }
            System.out.printf(
                    "%-28s %d p50 %d ms, p95 %d ms%n",
                    query.name(), status, percentile(millis, 50), percentile(millis, 95));
        }
    }

    private static void readersAndWriter(TestService service, GraphStore store, int articles, int quads)
            throws InterruptedException {
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger errors = new AtomicInteger();
        List<Long> millis = Collections.synchronizedList(new ArrayList<>());
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                while (writing.get()) {
                    long before = System.nanoTime();
                    boolean answered = answers(service, "/api/queries/entity-search?name=Speaker&limit=10");
                    errors.addAndGet(answered ? 0 : 1);
                    millis.add(Math.round(seconds(before) * 1000));
                }
            }));
        }
        for (int i = 0; i < 5; i++) {
            store.replace(SampleGraphs.articles(articles + i * 100, articles + i * 100 + 100, quads - 2));
        }
        writing.set(false);
        for (Thread reader : readers) {
            reader.join();
        }
        System.out.printf(
                "32 readers beside a writer: %d answers, %d errors, p99 %d ms%n",
                millis.size(), errors.get(), percentile(millis, 99));
    }

    private static boolean answers(TestService service, String path) {
        try {
            return service.get(path, "anonymous").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static double rate(int quads, Runnable work) {
        long before = System.nanoTime();
        work.run();
        return quads / seconds(before);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long percentile(List<Long> values, int percent) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void require(int status) {
        if (status / 100 != 2) {
            throw new IllegalStateException("status " + status);
        }
    }
}
