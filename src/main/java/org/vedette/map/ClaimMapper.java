package org.vedette.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Statement;
import org.vedette.text.Span;
import org.vedette.vocabulary.Namespaces;
import org.vedette.vocabulary.VD;

/** Affiliations and statements: claim nodes, and the direct edges that graph viewers show at once. */
final class ClaimMapper {
    private static final int CONFIDENCE_DIGITS = 3;

    private final ClaimNodes nodes;
    private final EvidenceMapper evidence;
    private final EntityMapper entities;

    ClaimMapper(ClaimNodes nodes, EvidenceMapper evidence, EntityMapper entities) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.entities = entities;
    }

    void affiliations(List<Affiliation> affiliations) {
        int number = 0;
        for (Affiliation affiliation : affiliations) {
            Resource member = entities.node(affiliation.person());
            Resource organisation = entities.node(affiliation.organisation());
            String role = affiliation.role() == null ? "member" : affiliation.role();
            String label = entities.name(affiliation.person()) + ", " + role + ", "
                    + entities.name(affiliation.organisation());
            Resource node = nodes.addDated("affiliation", ++number, VD.Affiliation, label, affiliation.evidence());
            node.addProperty(VD.member, member);
            node.addProperty(VD.organisation, organisation);
            Literals.addString(node, VD.role, affiliation.role());
            if (affiliation.former()) {
                node.addLiteral(VD.former, true);
            }
            member.addProperty(VD.memberOf, organisation);
        }
    }

    void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        Resource node = nodes.add(statement.id(), VD.Statement, label(statement), extent(statement));
        if (statement.speaker() != null) {
            Resource speaker = entities.node(statement.speaker());
            node.addProperty(VD.speaker, speaker);
            speaker.addProperty(VD.said, node);
        }
        Literals.addString(node, VD.speakerText, statement.speakerText());
        Literals.addString(node, VD.cueText, evidence.words(statement.cue()));
        node.addProperty(VD.speakerKind, Codes.of(statement.speakerKind()));
        node.addProperty(VD.kind, Codes.of(statement.kind()));
        node.addProperty(VD.contentText, statement.contentText());
        statement.topics().forEach(topic -> node.addProperty(VD.topic, topic(topic)));
        node.addProperty(VD.stance, Codes.of(statement.stance()));
        node.addProperty(VD.certainty, Codes.of(statement.certainty()));
        statement.mentions().forEach(entity -> node.addProperty(VD.mentions, entities.node(entity)));
        BigDecimal confidence =
                BigDecimal.valueOf(statement.confidence()).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN);
        node.addProperty(VD.confidence, confidence.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Resource topic(String name) {
        return ResourceFactory.createResource(Namespaces.INSTANCES + "topic/" + name);
    }

    private String label(Statement statement) {
        String who = statement.speaker() != null ? entities.name(statement.speaker()) : statement.speakerText();
        return (who == null ? "" : who + ": ") + statement.contentText();
    }

    /** From the first to the last word of source, cue and content. */
    private static Span extent(Statement statement) {
        return Stream.of(statement.source(), statement.cue(), statement.content())
                .flatMap(List::stream)
                .reduce(Span::cover)
                .orElseThrow();
    }
}
