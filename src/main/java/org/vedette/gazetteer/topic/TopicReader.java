package org.vedette.gazetteer.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.vedette.vocabulary.Namespaces;

/** Reads {@code ontology/topics.ttl} from the class path. */
public final class TopicReader {
    private static final String RESOURCE = "ontology/topics.ttl";

    private final Graph graph = GraphFactory.createDefaultGraph();

    private TopicReader() {}

    public static TopicLexicon read() {
        TopicReader reader = new TopicReader();
        try (InputStream in = TopicReader.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            Objects.requireNonNull(in, "the class path has no " + RESOURCE + "; build again with mvn package");
            RDFParser.source(in).lang(Lang.TURTLE).parse(reader.graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TopicLexicon(reader.topics(), reader.words());
    }

    private List<TopicLexicon.Topic> topics() {
        return nodes("Topic").stream()
                .sorted(Comparator.comparingInt(this::precedence).thenComparing(TopicReader::localName))
                .map(node -> new TopicLexicon.Topic(
                        localName(node),
                        precedence(node),
                        values(node, "trigger"),
                        values(node, "counterTrigger"),
                        values(node, "weakTrigger")))
                .toList();
    }

    private Map<String, List<String>> words() {
        Map<String, List<String>> words = new TreeMap<>();
        nodes("WordClass").forEach(node -> words.put(localName(node), values(node, "word")));
        return words;
    }

    private int precedence(Node topic) {
        return values(topic, "precedence").stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Node> nodes(String type) {
        List<Node> nodes = new ArrayList<>();
        graph.find(Node.ANY, RDF.type.asNode(), term(type)).forEachRemaining(t -> nodes.add(t.getSubject()));
        return nodes;
    }

    private List<String> values(Node node, String property) {
        List<String> found = new ArrayList<>();
        graph.find(node, term(property), Node.ANY)
                .forEachRemaining(t -> found.add(t.getObject().getLiteralLexicalForm()));
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.TERMS + name);
    }

    private static String localName(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }
}
