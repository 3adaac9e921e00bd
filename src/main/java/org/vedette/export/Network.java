package org.vedette.export;

import java.util.List;

/**
 * A graph as drawing tools know it.
 *
 * @param nodes by id
 * @param edges by source, target and kind
 */
public record Network(List<Node> nodes, List<Edge> edges) {
    public Network {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An entity.
     *
     * @param id its IRI
     * @param type local name of its class, or empty
     * @param degree number of edges at it
     */
    public record Node(String id, String label, String type, int degree) {}

    /**
     * All that articles say of one connexion.
     *
     * @param weight number of articles that say so
     * @param start first day, ISO 8601, empty where none is known
     * @param end last day, inclusive, empty where none is known
     * @param evidence quoted words of one of the articles, with its publisher and date
     */
    public record Edge(
            String id,
            String source,
            String target,
            String kind,
            int weight,
            String start,
            String end,
            String evidence) {}
}
