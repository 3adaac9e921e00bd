package org.vedette.store;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.vedette.map.ArticleGraph;
import org.vedette.vocabulary.Namespaces;

/** Made-up article graphs with the shape of real ones: an article, statements with evidence, entities shared by many. */
public final class SampleGraphs {
    private static final int TRIPLES_A_STATEMENT = 18;
    private static final List<String> TOPICS =
            List.of("permanent-presence", "escalation", "withdrawal", "sanctions", "mobilisation", "nuclear-posture");
    private static final List<String> STANCES = List.of("affirms", "denies", "uncertain");
    private static final List<String> KINDS = List.of("expert", "official", "military", "politician", "media");

    private SampleGraphs() {}

    /** Articles {@code from} to {@code to}, exclusive; the same each time. */
    public static List<ArticleGraph> articles(int from, int to, int triples) {
        return IntStream.range(from, to)
                .mapToObj(number -> article(number, triples, "text of " + number))
                .toList();
    }

    /** One article whose content depends on {@code text}. */
    public static ArticleGraph article(int number, int triples, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node article = id("article/a" + number);
        Random random = new Random(number * 31L + text.hashCode());
        add(graph, article, RDF.type.asNode(), term("Article"));
        add(graph, article, RDFS.label.asNode(), text("Garrison report " + number));
        add(graph, article, term("sha256"), text(sha(text)));
        add(graph, article, term("published"), date(random));
        add(graph, article, term("publisher"), id("organisation/publisher-" + random.nextInt(40)));
        for (int i = 0; graph.size() + TRIPLES_A_STATEMENT <= triples; i++) {
            statement(graph, article, number + "-" + i, random);
        }
        for (int i = 0; graph.size() < triples; i++) {
            add(graph, article, term("mentions"), id("place/p" + number + "-" + i));
        }
        return new ArticleGraph(
                article.getURI(), article.getURI().replace("/article/", "/graph/"), sha(text), "x1", graph);
    }

    private static void statement(Graph graph, Node article, String name, Random random) {
        Node statement = id("statement/s" + name);
        Node speaker = id("person/p" + random.nextInt(2_000));
        String words =
                "the brigade at depot " + random.nextInt(5_000) + " will stay for " + random.nextInt(900) + " days";
        add(graph, statement, RDF.type.asNode(), term("Statement"));
        add(graph, statement, RDFS.label.asNode(), text("Statement " + name));
        add(graph, statement, term("speaker"), speaker);
        add(graph, statement, term("speakerKind"), text(pick(KINDS, random)));
        add(graph, statement, term("contentText"), text(words));
        add(graph, statement, term("topic"), id("topic/" + pick(TOPICS, random)));
        add(graph, statement, term("stance"), text(pick(STANCES, random)));
        add(graph, statement, term("certainty"), text(random.nextBoolean() ? "asserted" : "hedged"));
        add(graph, statement, term("reportedIn"), article);
        add(graph, speaker, RDF.type.asNode(), term("Person"));
        add(graph, speaker, RDFS.label.asNode(), text("Speaker " + speaker.getLocalName()));
        Node evidence = id("evidence/e" + name);
        Node selector = id("selector/e" + name);
        add(graph, statement, term("evidence"), evidence);
        add(graph, evidence, RDF.type.asNode(), term("Evidence"));
        add(graph, evidence, OA.hasSource.asNode(), article);
        add(graph, evidence, OA.hasSelector.asNode(), selector);
        add(graph, selector, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
        add(graph, selector, OA.exact.asNode(), text(words));
        add(
                graph,
                selector,
                OA.start.asNode(),
                NodeFactory.createLiteralDT("" + random.nextInt(9_000), XSDDatatype.XSDinteger));
    }

    private static void add(Graph graph, Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String sha(String text) {
        return String.format("%064x", text.hashCode() & 0xffffffffL);
    }

    private static Node id(String name) {
        return NodeFactory.createURI(Namespaces.INSTANCES + name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.TERMS + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node date(Random random) {
        return NodeFactory.createLiteralDT(
                String.format(
                        "20%02d-%02d-%02d", 14 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                XSDDatatype.XSDdate);
    }
}
