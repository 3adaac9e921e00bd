package org.vedette.map;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that we use. */
final class Prov {
    static final String NS = "http://www.w3.org/ns/prov#";
    static final Resource Activity = ResourceFactory.createResource(NS + "Activity");
    static final Resource Bundle = ResourceFactory.createResource(NS + "Bundle");
    static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
    static final Property used = ResourceFactory.createProperty(NS, "used");
    static final Property wasDerivedFrom = ResourceFactory.createProperty(NS, "wasDerivedFrom");
    static final Property wasGeneratedBy = ResourceFactory.createProperty(NS, "wasGeneratedBy");

    private Prov() {}
}
