package org.vedette.vocabulary;

/** Where the ontology's terms and the graph's instances live. */
public final class Namespaces {
    public static final String TERMS = "https://w3id.org/vedette/ns#";
    public static final String INSTANCES = "https://w3id.org/vedette/id/";

    private Namespaces() {}
}
