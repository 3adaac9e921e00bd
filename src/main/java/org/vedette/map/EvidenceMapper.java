package org.vedette.map;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.vedette.findings.Evidence;
import org.vedette.text.CodePoints;
import org.vedette.text.Span;
import org.vedette.vocabulary.VD;

/** Evidence as a Web Annotation: the source, a position in code points, and the words with what stands around them. */
final class EvidenceMapper {
    /** Code points of prefix and suffix. */
    private static final int CONTEXT = 32;

    private final Model model;
    private final Resource article;
    private final String text;
    private final int length;

    EvidenceMapper(Model model, Resource article, String text) {
        this.model = model;
        this.article = article;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** What stands at the spans, joined by one space. */
    String words(List<Span> spans) {
        return spans.stream().map(span -> CodePoints.slice(text, span)).collect(Collectors.joining(" "));
    }

    void add(Resource node, Evidence evidence) {
        add(node, new Span(evidence.begin(), evidence.end()));
    }

    void add(Resource node, Span span) {
        String iri = article.getURI() + "/evidence/" + span.begin() + "-" + span.end();
        String exact = CodePoints.slice(text, span);
        Resource evidence = model.createResource(iri, VD.Evidence);
        evidence.addProperty(RDFS.label, Labels.oneLine(exact));
        evidence.addProperty(OA.hasSource, article);
        evidence.addProperty(OA.hasSelector, position(iri, span));
        evidence.addProperty(OA.hasSelector, quotation(iri, span, exact));
        node.addProperty(VD.evidence, evidence);
    }

    private Resource position(String iri, Span span) {
        Resource selector = model.createResource(iri + "#position", OA.TextPositionSelector);
        selector.addProperty(RDFS.label, "characters " + span.begin() + " to " + span.end());
        addOffset(selector, OA.start, span.begin());
        addOffset(selector, OA.end, span.end());
        return selector;
    }

    private static void addOffset(Resource selector, Property property, int offset) {
        selector.addProperty(property, Integer.toString(offset), XSDDatatype.XSDinteger);
    }

    private Resource quotation(String iri, Span span, String exact) {
        Resource selector = model.createResource(iri + "#quotation", OA.TextQuoteSelector);
        selector.addProperty(RDFS.label, Labels.oneLine("“" + exact + "”"));
        selector.addProperty(OA.exact, exact);
        Span before = new Span(Math.max(0, span.begin() - CONTEXT), span.begin());
        Span after = new Span(/* begin= */ span.end(), /* end= */ Math.min(length, span.end() + CONTEXT));
        selector.addProperty(OA.prefix, CodePoints.slice(text, before));
        selector.addProperty(OA.suffix, CodePoints.slice(text, after));
        return selector;
    }
}
