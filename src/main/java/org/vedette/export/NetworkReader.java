package org.vedette.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.vedette.query.QueryException;
import org.vedette.query.QueryResult;

/** Makes a network of what a query returned. */
final class NetworkReader {
    private static final List<String> NEEDED = List.of("source", "target", "kind");
    private static final int MONTH = "2022-02".length();

    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, List<Report>> reports = new TreeMap<>();

    private NetworkReader() {}

    /** From rows with the columns of {@code queries/network-edges.rq}; only source, target and kind must be there. */
    static Network read(QueryResult result) {
        if (!result.columns().containsAll(NEEDED)) {
            throw new QueryException("a query can be exported as a graph if it constructs one, or has the columns "
                    + String.join(", ", NEEDED) + "; this one has " + String.join(", ", result.columns()));
        }
        NetworkReader reader = new NetworkReader();
        for (List<String> cells : result.rows()) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(result.columns().get(i), cells.get(i));
            }
            reader.add(row);
        }
        return reader.network();
    }

    /** From the triples between IRIs; labels and types are taken from the graph. */
    static Network read(Graph graph) {
        NetworkReader reader = new NetworkReader();
        List<Triple> triples = graph.stream()
                .filter(t -> t.getObject().isURI() && t.getSubject().isURI())
                .filter(t -> !t.getPredicate().equals(RDF.type.asNode()))
                .toList();
        for (Triple triple : triples) {
            Map<String, String> row = new TreeMap<>();
            row.put("source", triple.getSubject().getURI());
            row.put("sourceLabel", label(graph, triple.getSubject()));
            row.put("sourceType", type(graph, triple.getSubject()));
            row.put("target", triple.getObject().getURI());
            row.put("targetLabel", label(graph, triple.getObject()));
            row.put("targetType", type(graph, triple.getObject()));
            row.put("kind", triple.getPredicate().getLocalName());
            reader.add(row);
        }
        return reader.network();
    }

    private void add(Map<String, String> row) {
        String source = row.getOrDefault("source", "");
        String target = row.getOrDefault("target", "");
        labels.merge(source, row.getOrDefault("sourceLabel", ""), NetworkReader::least);
        labels.merge(target, row.getOrDefault("targetLabel", ""), NetworkReader::least);
        types.merge(source, row.getOrDefault("sourceType", ""), NetworkReader::least);
        types.merge(target, row.getOrDefault("targetType", ""), NetworkReader::least);
        String key = source + "\t" + target + "\t" + row.getOrDefault("kind", "");
        reports.computeIfAbsent(key, k -> new ArrayList<>()).add(Report.of(row));
    }

    private static String least(String a, String b) {
        return a.isEmpty() || (!b.isEmpty() && b.compareTo(a) < 0) ? b : a;
    }

    private Network network() {
        Map<String, Integer> degrees = new TreeMap<>();
        List<Network.Edge> edges = new ArrayList<>();
        reports.forEach((key, all) -> {
            String[] parts = key.split("\t", -1);
            degrees.merge(parts[0], 1, Integer::sum);
            degrees.merge(parts[1], 1, Integer::sum);
            edges.add(edge("e" + edges.size(), parts, all));
        });
        List<Network.Node> nodes = labels.entrySet().stream()
                .map(e -> new Network.Node(
                        e.getKey(),
                        e.getValue().isEmpty() ? e.getKey() : e.getValue(),
                        types.getOrDefault(e.getKey(), ""),
                        degrees.getOrDefault(e.getKey(), 0)))
                .toList();
        return new Network(nodes, edges);
    }

    private static Network.Edge edge(String id, String[] parts, List<Report> all) {
        Stream<String> starts = all.stream().map(Report::start).filter(day -> !day.isEmpty());
        Stream<String> ends = all.stream().map(Report::end).filter(day -> !day.isEmpty());
        long articles = all.stream().map(Report::article).distinct().count();
        return new Network.Edge(
                id,
                parts[0],
                parts[1],
                parts[2],
                (int) articles,
                starts.min(String::compareTo).orElse(""),
                ends.max(String::compareTo).orElse(""),
                all.stream().map(Report::evidence).sorted().findFirst().orElse(""));
    }

    private static String label(Graph graph, Node node) {
        return graph.stream(node, RDFS.label.asNode(), Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String type(Graph graph, Node node) {
        return graph.stream(node, RDF.type.asNode(), Node.ANY)
                .map(t -> t.getObject().getLocalName())
                .sorted()
                .collect(Collectors.joining("/"));
    }

    /** One article's word for an edge; a month is widened to its first and last day. */
    private record Report(String article, String start, String end, String evidence) {
        static Report of(Map<String, String> row) {
            String where = Stream.of(row.getOrDefault("publisher", ""), row.getOrDefault("published", ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String quote = row.getOrDefault("quote", "");
            return new Report(
                    row.getOrDefault("article", ""),
                    day(row.getOrDefault("start", ""), true),
                    day(row.getOrDefault("end", ""), false),
                    quote.isEmpty() ? "" : "“" + quote + "”" + (where.isEmpty() ? "" : " (" + where + ")"));
        }

        private static String day(String time, boolean first) {
            if (time.length() != MONTH) {
                return time;
            }
            YearMonth month = YearMonth.parse(time);
            LocalDate day = first ? month.atDay(1) : month.atEndOfMonth();
            return day.toString();
        }
    }
}
