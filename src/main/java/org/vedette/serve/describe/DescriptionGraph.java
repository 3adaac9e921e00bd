package org.vedette.serve.describe;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreQueries;
import org.vedette.vocabulary.Namespaces;

/** The service description (SPARQL 1.1) and what is in the dataset (VoID), as counted when the service started. */
final class DescriptionGraph {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private DescriptionGraph() {}

    static Graph of(GraphStore store, String endpoint, String graphIri) {
        Model model = ModelFactory.createDefaultModel();
        Resource dataset = model.createResource(graphIri + "#dataset");
        service(model, endpoint, dataset);
        dataset.addProperty(RDF.type, model.createResource(VOID + "Dataset"))
                .addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(RDFS.comment, "Who said what about military affairs, with the evidence.", "en")
                .addProperty(property(VOID, "sparqlEndpoint"), model.createResource(endpoint))
                .addProperty(property(VOID, "vocabulary"), model.createResource(Namespaces.TERMS))
                .addProperty(property(VOID, "uriSpace"), Namespaces.INSTANCES);
        partitions(store, dataset, "classes", "classPartition", "class", "entities");
        partitions(store, dataset, "properties", "propertyPartition", "property", "triples");
        return model.getGraph();
    }

    private static void service(Model model, String endpoint, Resource dataset) {
        Resource service = model.createResource(endpoint + "#service")
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(property(SD, "endpoint"), model.createResource(endpoint))
                .addProperty(property(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
                .addProperty(property(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"))
                .addProperty(property(SD, "defaultDataset"), dataset);
        for (String format : new String[] {
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples"
        }) {
            service.addProperty(property(SD, "resultFormat"), model.createResource(FORMATS + format));
        }
    }

    private static void partitions(
            GraphStore store, Resource dataset, String query, String partition, String of, String count) {
        store.select(StoreQueries.named(query), Map.of(), rows -> {
            rows.forEachRemaining(row -> {
                Node term = row.get("term");
                Model model = dataset.getModel();
                Resource part = model.createResource(dataset.getURI() + "-" + of + "-"
                        + Integer.toHexString(term.getURI().hashCode()));
                part.addProperty(property(VOID, of), model.createResource(term.getURI()))
                        .addProperty(property(VOID, count), model.asRDFNode(row.get("n")));
                dataset.addProperty(property(VOID, partition), part);
            });
            return dataset;
        });
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }
}
