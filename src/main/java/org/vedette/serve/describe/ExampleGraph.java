package org.vedette.serve.describe;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.vedette.query.QueryException;
import org.vedette.query.SavedQuery;
import org.vedette.store.StoreQueries;

/** The saved queries in the form that query editors read: https://github.com/sib-swiss/sparql-examples. */
final class ExampleGraph {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private ExampleGraph() {}

    static Graph of(List<SavedQuery> queries, String endpoint, String graphIri) {
        Model model = ModelFactory.createDefaultModel();
        queries.forEach(query -> add(model, query, endpoint, graphIri));
        return model.getGraph();
    }

    private static void add(Model model, SavedQuery query, String endpoint, String graphIri) {
        Query runnable = runnable(query);
        Resource example = model.createResource(graphIri + "#" + query.name());
        Resource prefixes = model.createResource(graphIri + "#" + query.name() + "-prefixes");
        example.addProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
                .addProperty(
                        RDF.type,
                        model.createResource(
                                SH + "SPARQL" + (query.construct() ? "Construct" : "Select") + "Executable"))
                .addProperty(RDFS.comment, query.summary(), "en")
                .addProperty(sh(query.construct() ? "construct" : "select"), runnable.serialize())
                .addProperty(schema("target"), model.createResource(endpoint))
                .addProperty(sh("prefixes"), prefixes);
        query.tags().forEach(tag -> example.addProperty(schema("keywords"), tag));
        runnable.getPrefixMapping()
                .getNsPrefixMap()
                .forEach((prefix, namespace) -> prefixes.addProperty(
                        sh("declare"),
                        model.createResource(prefixes.getURI() + "-" + prefix)
                                .addProperty(sh("prefix"), prefix)
                                .addProperty(
                                        sh("namespace"), model.createTypedLiteral(namespace, XSD.anyURI.getURI()))));
    }

    /** With its defaults filled in; a required parameter without one stays a variable, which matches all. */
    private static Query runnable(SavedQuery query) {
        try {
            return StoreQueries.bind(query.text(), query.bind(Map.of()));
        } catch (QueryException e) {
            return QueryFactory.create(query.text());
        }
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }

    private static Property schema(String name) {
        return ResourceFactory.createProperty(SCHEMA, name);
    }
}
