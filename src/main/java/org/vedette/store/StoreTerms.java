package org.vedette.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.vedette.vocabulary.Namespaces;

/** The terms that a store itself writes: the journal, in the graph of each article. */
public final class StoreTerms {
    public static final Node SHA256 = NodeFactory.createURI(Namespaces.TERMS + "sha256");
    public static final Node EXTRACTOR_VERSION = NodeFactory.createURI(Namespaces.TERMS + "extractorVersion");
    public static final Node INGESTED_AT = NodeFactory.createURI(Namespaces.TERMS + "ingestedAt");

    private StoreTerms() {}
}
