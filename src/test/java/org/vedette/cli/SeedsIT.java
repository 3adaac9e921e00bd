package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vedette.map.ArticleGraph;
import org.vedette.map.Prefixes;
import org.vedette.pipeline.Pipeline;
import org.vedette.pipeline.PipelineOutcome;
import org.vedette.read.Article;
import org.vedette.read.ArticleReader;
import org.vedette.read.ReadOptions;
import org.vedette.text.CodePoints;
import org.vedette.text.Span;

/** The five seeds through all stages, wired as the program wires them. */
class SeedsIT {
    private static final Path GOLDEN = Path.of("src/test/resources/org/vedette/cli/allied-resolve.trig");
    private static final List<PipelineOutcome.Done> SEEDS = new ArrayList<>();

    @BeforeAll
    static void run() {
        Injector injector = Guice.createInjector(new VedetteModule());
        Pipeline pipeline = injector.getInstance(Pipeline.class);
        injector.getInstance(ArticleReader.class).read(ReadOptions.of(List.of(Path.of("seeds"))), outcome -> {
            if (pipeline.run((Article) outcome) instanceof PipelineOutcome.Done done) {
                SEEDS.add(done);
            }
        });
    }

    @Test
    void seeds_whenRun_thenAllConform() {
        assertThat(SEEDS).hasSize(5);
    }

    @Test
    void evidence_whenCutFromTheText_thenIsExactlyWhatItQuotes() {
        int checked = 0;
        for (PipelineOutcome.Done seed : SEEDS) {
            Graph graph = seed.graph().graph();
            for (Node quotation : graph.stream(Node.ANY, OA.exact.asNode(), Node.ANY)
                    .map(triple -> triple.getSubject())
                    .toList()) {
                Node evidence = holder(graph, OA.hasSelector.asNode(), quotation);
                Node position = NodeFactory.createURI(evidence.getURI() + "#position");
                Span span =
                        new Span(number(graph, position, OA.start.asNode()), number(graph, position, OA.end.asNode()));

                assertThat(CodePoints.slice(seed.article().text(), span))
                        .isEqualTo(value(graph, quotation, OA.exact.asNode()).getLiteralLexicalForm());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    /** {@code -Dgoldens.rewrite=true} writes what is found as expected; the difference is then reviewed like code. */
    @Test
    void seed_whenMapped_thenIsIsomorphicToItsGolden() throws IOException {
        ArticleGraph found = SEEDS.stream()
                .map(PipelineOutcome.Done::graph)
                .filter(graph -> graph.articleIri().contains("allied-resolve"))
                .findFirst()
                .orElseThrow();
        if (Boolean.getBoolean("goldens.rewrite")) {
            write(found);
        }

        Graph golden = RDFDataMgr.loadDatasetGraph(GOLDEN.toString()).getGraph(NodeFactory.createURI(found.graphIri()));

        List<String> missing = golden.stream()
                .filter(t -> !found.graph().contains(t))
                .map(Object::toString)
                .toList();
        List<String> added = found.graph().stream()
                .filter(t -> !golden.contains(t))
                .map(Object::toString)
                .toList();
        assertThat(missing).as("in the golden only").isEmpty();
        assertThat(added).as("found only").isEmpty();
        assertThat(found.graph().isIsomorphicWith(golden)).isTrue();
    }

    private static void write(ArticleGraph graph) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Prefixes.ALL.forEach(dataset.prefixes()::add);
        dataset.addGraph(NodeFactory.createURI(graph.graphIri()), graph.graph());
        Files.writeString(
                GOLDEN, RDFWriter.source(dataset).format(RDFFormat.TRIG_PRETTY).asString());
    }

    private static int number(Graph graph, Node subject, Node property) {
        return Integer.parseInt(value(graph, subject, property).getLiteralLexicalForm());
    }

    private static Node value(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject();
    }

    private static Node holder(Graph graph, Node property, Node object) {
        return graph.stream(Node.ANY, property, object)
                .findFirst()
                .orElseThrow()
                .getSubject();
    }
}
