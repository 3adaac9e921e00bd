package org.vedette.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.vedette.vocabulary.Namespaces;

/** Reads the Turtle files of {@code ontology/knowledge} from the class path, and an analyst's own. */
public final class KnowledgeReader {
    private static final String FOLDER = "ontology/knowledge";
    private static final List<String> TYPES = List.of(
            "Country",
            "Place",
            "Organisation",
            "MilitaryUnit",
            "EquipmentType",
            "EquipmentClass",
            "Exercise",
            "Role",
            "Person");
    private static final List<String> FACTS = List.of(
            "speakerKind", "roleKind", "organisationKind", "placeKind", "unitKind", "branch", "isoCode", "rank");

    private final Graph graph = GraphFactory.createDefaultGraph();

    private KnowledgeReader() {}

    /** The knowledge on the class path, with the given files added. */
    public static Knowledge read(List<Path> more) {
        KnowledgeReader reader = new KnowledgeReader();
        reader.readClassPath();
        for (Path file : more) {
            RDFParser.source(file).lang(Lang.TURTLE).parse(reader.graph);
        }
        return new Knowledge(reader.entries());
    }

    private void readClassPath() {
        URL folder = Objects.requireNonNull(
                KnowledgeReader.class.getClassLoader().getResource(FOLDER),
                "the class path has no folder " + FOLDER + "; build again with mvn package");
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readFolder(jar.getPath(FOLDER));
                }
            } else {
                readFolder(Path.of(uri));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class loader gave the malformed URL " + folder, e);
        }
    }

    private void readFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
                }
            }
        }
    }

    private List<KnowledgeEntry> entries() {
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (String type : TYPES) {
            Node typeNode = NodeFactory.createURI(Namespaces.TERMS + type);
            graph.find(Node.ANY, RDF.type.asNode(), typeNode)
                    .forEachRemaining(triple -> entries.add(entry(triple.getSubject(), type)));
        }
        entries.sort(Comparator.comparing(KnowledgeEntry::iri));
        return entries;
    }

    private KnowledgeEntry entry(Node node, String type) {
        Set<String> labels = new LinkedHashSet<>(values(node, RDFS.label.asNode()));
        labels.addAll(values(node, SKOS.altLabel.asNode()));
        return new KnowledgeEntry(
                node.getURI(),
                type,
                List.copyOf(labels),
                values(node, term("ambiguousLabel")),
                values(node, term("adjective")),
                values(node, term("demonym")),
                new TreeSet<>(values(node, OWL.sameAs.asNode())),
                type.equals("Country") ? node.getURI() : country(node),
                ancestors(node, SKOS.broader.asNode()),
                ancestors(node, term("within")),
                facts(node));
    }

    private @Nullable String country(Node node) {
        for (String property : List.of("country", "producer", "organiser")) {
            List<String> found = values(node, term(property));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return ancestors(node, term("within")).stream()
                .filter(iri -> iri.startsWith(Namespaces.INSTANCES + "country/"))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> facts(Node node) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String name : FACTS) {
            values(node, term(name)).stream().findFirst().ifPresent(value -> facts.put(name, value));
        }
        values(node, NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT")).stream()
                .findFirst()
                .ifPresent(value -> facts.put("wkt", value));
        return facts;
    }

    private List<String> ancestors(Node node, Node property) {
        Set<String> found = new LinkedHashSet<>();
        List<String> level = values(node, property);
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String iri : level) {
                if (found.add(iri)) {
                    next.addAll(values(NodeFactory.createURI(iri), property));
                }
            }
            level = next;
        }
        return List.copyOf(found);
    }

    private List<String> values(Node node, Node property) {
        List<String> found = new ArrayList<>();
        graph.find(node, property, Node.ANY)
                .forEachRemaining(t -> found.add(
                        t.getObject().isLiteral()
                                ? t.getObject().getLiteralLexicalForm()
                                : t.getObject().toString()));
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.TERMS + name);
    }
}
