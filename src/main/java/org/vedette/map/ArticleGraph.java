package org.vedette.map;

import org.apache.jena.graph.Graph;

/**
 * What one article says, as the content of its named graph.
 *
 * @param articleIri the article
 * @param graphIri the named graph that holds {@code graph}; one an article
 * @param sha256 of the article's text, lower-case hexadecimal
 * @param extractorVersion what made the findings; another version means that they are to be made again
 * @param graph without blank nodes; not to be changed any more
 */
public record ArticleGraph(String articleIri, String graphIri, String sha256, String extractorVersion, Graph graph) {}
