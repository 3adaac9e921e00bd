package org.vedette.map;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.Findings;
import org.vedette.read.Article;
import org.vedette.vocabulary.Namespaces;
import org.vedette.vocabulary.VD;

/** The door of the stage. The same findings give the same graph; the time of ingestion is the store's to add. */
@Singleton
public final class GraphMapper {
    /** Changes when extraction or mapping changes what an article yields: stored articles are then extracted again. */
    public static final String EXTRACTOR_VERSION = VD.VERSION_INFO;

    @Inject
    public GraphMapper() {}

    /** Findings must be resolved: every reference an IRI. */
    public ArticleGraph map(Article article, Findings findings) {
        Model model = ModelFactory.createDefaultModel();
        Prefixes.ALL.forEach(model::setNsPrefix);
        String slug = findings.article().id().substring((Namespaces.INSTANCES + "article/").length());
        String graphIri = Namespaces.INSTANCES + "graph/" + slug;
        Resource node = article(model, findings.article(), graphIri, slug);
        node.addProperty(VD.inputHash, article.inputHash());
        EvidenceMapper evidence = new EvidenceMapper(model, node, article.text());
        EntityMapper entities = new EntityMapper(model, node, evidence, findings.entities());
        entities.map(findings.exercises().stream().map(ExerciseEvent::exercise).collect(Collectors.toSet()));
        ClaimNodes nodes = new ClaimNodes(model, findings.article(), evidence);
        ClaimMapper claims = new ClaimMapper(nodes, evidence, entities);
        claims.affiliations(findings.affiliations());
        claims.statements(findings.statements());
        EventMapper events = new EventMapper(nodes, evidence, entities);
        events.exercises(findings.exercises());
        events.deployments(findings.deployments());
        events.forceEstimates(findings.forceEstimates());
        return new ArticleGraph(
                node.getURI(), graphIri, findings.article().sha256(), EXTRACTOR_VERSION, model.getGraph());
    }

    private static Resource article(Model model, ArticleInfo info, String graphIri, String slug) {
        Resource node = model.createResource(info.id(), VD.Article);
        String title = info.title() == null || info.title().isBlank() ? slug : info.title();
        node.addProperty(RDFS.label, Labels.oneLine(title));
        Literals.addString(node, DCTerms.title, info.title());
        Literals.addString(node, VD.publisher, info.publisher());
        Literals.addString(node, VD.author, info.author());
        if (info.published() != null) {
            node.addProperty(VD.published, info.published().toString(), XSDDatatype.XSDdate);
        }
        Literals.addString(node, SchemaDO.url, info.url());
        node.addProperty(VD.sha256, info.sha256());
        node.addProperty(VD.extractorVersion, EXTRACTOR_VERSION);
        Resource activity = model.createResource(Namespaces.INSTANCES + "activity/" + slug, Prov.Activity);
        activity.addProperty(RDFS.label, "extraction " + EXTRACTOR_VERSION + " of " + slug);
        activity.addProperty(Prov.used, node);
        Resource graph = model.createResource(graphIri, Prov.Entity);
        graph.addProperty(RDF.type, Prov.Bundle);
        graph.addProperty(RDFS.label, "graph of " + slug);
        graph.addProperty(Prov.wasGeneratedBy, activity);
        graph.addProperty(Prov.wasDerivedFrom, node);
        return node;
    }
}
