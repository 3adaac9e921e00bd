package org.vedette.map;

import org.apache.jena.graph.Graph;

/**
 * All that one article yields, as one named graph.
 *
 * @param articleIri the article's node
 * @param graphIri the graph's name
 * @param sha256 of the article's text
 * @param extractorVersion version of the extraction that made it
 * @param graph no blank nodes; every node that it describes has a type and one label
 */
public record ArticleGraph(String articleIri, String graphIri, String sha256, String extractorVersion, Graph graph) {}
