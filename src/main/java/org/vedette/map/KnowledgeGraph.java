package org.vedette.map;

import com.google.common.hash.Hashing;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.vedette.settings.ClassPathFolder;
import org.vedette.vocabulary.Namespaces;
import org.vedette.vocabulary.VD;

/**
 * A file of {@code ontology/} as the named graph that a store needs beside the articles'.
 *
 * @param iri the graph's name
 * @param sha256 of the file
 * @param turtle its content
 */
public record KnowledgeGraph(String iri, String sha256, String turtle) {
    private static final String ENDING = ".ttl";
    private static final List<Node> NAMES =
            List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), VD.ambiguousLabel.asNode(), VD.adjective.asNode());

    /** One a file, the ontology's first; the shapes are for validation only. */
    public static List<KnowledgeGraph> all() {
        List<KnowledgeGraph> graphs = new ArrayList<>();
        for (String folder : List.of("ontology", "ontology/knowledge")) {
            ClassPathFolder.read(folder, ENDING).forEach((file, turtle) -> {
                if (!file.equals("shapes.ttl")) {
                    String name = file.substring(0, file.length() - ENDING.length());
                    String hash = Hashing.sha256()
                            .hashString(turtle, StandardCharsets.UTF_8)
                            .toString();
                    graphs.add(new KnowledgeGraph(Namespaces.INSTANCES + "graph/knowledge/" + name, hash, turtle));
                }
            });
        }
        return graphs;
    }

    /**
     * The triples, with the keys by which queries find names, and the hash as the graph's own {@code vd:sha256}, by which a
     * store can tell whether it has this version.
     */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
        graph.add(NodeFactory.createURI(iri), VD.sha256.asNode(), NodeFactory.createLiteralString(sha256));
        List<Triple> names =
                graph.stream().filter(t -> NAMES.contains(t.getPredicate())).toList();
        for (Triple name : names) {
            for (String key : NameKeys.of(name.getObject().getLiteralLexicalForm())) {
                graph.add(name.getSubject(), VD.nameKey.asNode(), NodeFactory.createLiteralString(key));
            }
        }
        return graph;
    }
}
