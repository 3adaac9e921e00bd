package org.vedette.map;

import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.vedette.vocabulary.Namespaces;

/** The prefixes of every graph that is written for people. */
public final class Prefixes {
    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("vd", Namespaces.TERMS),
            Map.entry("id", Namespaces.INSTANCES),
            Map.entry("rdfs", RDFS.getURI()),
            Map.entry("xsd", XSD.getURI()),
            Map.entry("owl", OWL.getURI()),
            Map.entry("skos", SKOS.getURI()),
            Map.entry("dct", DCTerms.getURI()),
            Map.entry("schema", SchemaDO.NS),
            Map.entry("oa", OA.getURI()),
            Map.entry("prov", Prov.NS),
            Map.entry("wd", "http://www.wikidata.org/entity/"));

    private Prefixes() {}
}
