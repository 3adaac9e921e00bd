package org.vedette.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.vedette.map.ArticleGraph;
import org.vedette.serve.TestService;
import org.vedette.store.GraphStore;
import org.vedette.store.SampleGraphs;
import org.vedette.store.remote.TestStores;

/**
 * Loading of made-up article graphs into one service, three ways in one run: the ingest's store, plain N-Quads in batches of the
 * same size, one PUT a graph. Prints rates and ratios.
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
            double spent = 0;
            for (int i = 0; i < articles; i += batch) {
                spent += nquads(service, i, Math.min(i + batch, articles), quads);
            }
            plain = articles * quads / spent;
            int few = Math.max(1, articles / 20);
            put = few * quads / put(service, articles, articles + few, quads);
        }
        try (TestService service = TestService.start(folder.resolve("ours"), "localhost");
                GraphStore store = TestStores.connect(service.endpointFor("writer"), Duration.ofSeconds(30))) {
            store.replace(SampleGraphs.articles(articles, articles + batch, quads - 2));
            double ours = articles * quads / ingest(store, articles, quads, batch);
            System.out.printf(
                    "quads/s: store %.0f, plain N-Quads %.0f, one PUT a graph %.0f%n"
                            + "store / plain %.2f, store / PUT %.1f%n",
                    ours, plain, put, ours / plain, ours / put);
            replaceAgain(store, quads, batch);
        }
    }

    /** Seconds. */
    private static double ingest(GraphStore store, int articles, int quads, int batch) {
        double spent = 0;
        for (int i = 0; i < articles; i += batch) {
            List<ArticleGraph> graphs = SampleGraphs.articles(i, Math.min(i + batch, articles), quads - 2);
            spent += Timings.seconds(() -> store.replace(graphs));
        }
        return spent;
    }

    private static void replaceAgain(GraphStore store, int quads, int batch) {
        List<ArticleGraph> graphs = SampleGraphs.articles(0, batch, quads - 2);
        System.out.printf("replacement: %.0f quads/s%n", batch * quads / Timings.seconds(() -> store.replace(graphs)));
    }

    /** Seconds for sending; the body is made before. */
    private static double nquads(TestService service, int from, int to, int quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (ArticleGraph article : SampleGraphs.articles(from, to, quads)) {
            dataset.addGraph(NodeFactory.createURI(article.graphIri()), article.graph());
        }
        String body = RDFWriter.source(dataset).lang(Lang.NQUADS).asString();
        return Timings.seconds(() -> require(
                service.post("/kg/data", "writer", "application/n-quads", body).statusCode()));
    }

    /** Seconds for sending. */
    private static double put(TestService service, int from, int to, int quads) {
        double spent = 0;
        for (ArticleGraph article : SampleGraphs.articles(from, to, quads)) {
            String body = RDFWriter.source(article.graph()).lang(Lang.NTRIPLES).asString();
            spent += Timings.seconds(
                    () -> require(service.send(service.request("/kg/data?graph=" + article.graphIri(), "writer")
                                    .header("Content-Type", "application/n-triples")
                                    .PUT(BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                            .statusCode()));
        }
        return spent;
    }

    private static void require(int status) {
        if (status / 100 != 2) {
            throw new IllegalStateException("status " + status);
        }
    }
}
