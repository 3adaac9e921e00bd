package org.vedette.architecture.violator.read;

import org.apache.jena.graph.Node;

/** Knows RDF before its time. */
record SpeaksRdf(Node node) {}
