package org.vedette.map;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Evidence;
import org.vedette.text.Span;
import org.vedette.vocabulary.VD;

/** The nodes of claims: what every kind of them has, whoever fills in the rest. */
final class ClaimNodes {
    private final Model model;
    private final ArticleInfo article;
    private final EvidenceMapper evidence;

    ClaimNodes(Model model, ArticleInfo article, EvidenceMapper evidence) {
        this.model = model;
        this.article = article;
        this.evidence = evidence;
    }

    /** A node with type, label, article and evidence. */
    Resource add(String iri, Resource type, String label, Span span) {
        Resource node = model.createResource(iri, type);
        node.addProperty(RDFS.label, Labels.oneLine(label));
        node.addProperty(VD.reportedIn, model.createResource(article.id()));
        evidence.add(node, span);
        return node;
    }

    /** A claim without an IRI of its own: the article's {@code number}-th of a kind, from 1. */
    Resource add(String kind, int number, Resource type, String label, Evidence where) {
        return add(article.id() + "/" + kind + "/" + number, type, label, new Span(where.begin(), where.end()));
    }

    /** As {@link #add(String, int, Resource, String, Evidence)}, and true as of the day of publication. */
    Resource addDated(String kind, int number, Resource type, String label, Evidence where) {
        Resource node = add(kind, number, type, label, where);
        Literals.addTime(
                node,
                VD.asOf,
                article.published() == null ? null : article.published().toString());
        return node;
    }
}
