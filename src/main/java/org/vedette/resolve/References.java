package org.vedette.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.findings.Affiliation;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.Findings;
import org.vedette.findings.ForceEstimate;
import org.vedette.findings.Statement;

/** Puts IRIs in the place of local ids, wherever findings refer to an entity. Plain text stays. */
final class References {
    private final Map<String, String> iris;
    private final String article;

    References(Map<String, String> iris, String article) {
        this.iris = iris;
        this.article = article;
    }

    Findings in(Findings findings, ArticleInfo info, List<Entity> entities) {
        List<Statement> statements = new ArrayList<>();
        findings.statements().forEach(s -> statements.add(statement(s, statements.size() + 1)));
        return new Findings(
                findings.document(),
                info,
                entities,
                findings.affiliations().stream().map(this::affiliation).toList(),
                statements,
                findings.exercises().stream().map(this::exercise).toList(),
                findings.deployments().stream().map(this::deployment).toList(),
                findings.forceEstimates().stream().map(this::estimate).toList(),
                findings.values());
    }

    private Statement statement(Statement s, int number) {
        return new Statement(
                Iris.statement(article, number),
                optional(s.speaker()),
                s.speakerText(),
                s.speakerKind(),
                s.kind(),
                s.source(),
                s.cue(),
                s.content(),
                s.contentText(),
                s.topics(),
                s.stance(),
                s.certainty(),
                all(s.mentions()),
                s.confidence(),
                s.explanation());
    }

    private Affiliation affiliation(Affiliation a) {
        return new Affiliation(iri(a.person()), a.role(), iri(a.organisation()), a.former(), a.evidence());
    }

    private ExerciseEvent exercise(ExerciseEvent e) {
        return new ExerciseEvent(
                iri(e.exercise()), e.start(), e.end(), all(e.places()), all(e.participants()), e.evidence());
    }

    private Deployment deployment(Deployment d) {
        return new Deployment(
                optional(d.actor()),
                iri(d.what()),
                d.kind(),
                optional(d.from()),
                optional(d.to()),
                d.status(),
                d.time(),
                d.evidence());
    }

    private ForceEstimate estimate(ForceEstimate f) {
        return new ForceEstimate(
                f.of(),
                f.value(),
                f.min(),
                f.max(),
                f.bound(),
                optional(f.place()),
                optional(f.attributedTo()),
                f.evidence());
    }

    private String iri(String reference) {
        return iris.getOrDefault(reference, reference);
    }

    private @Nullable String optional(@Nullable String reference) {
        return reference == null ? null : iri(reference);
    }

    private List<String> all(List<String> references) {
        return references.stream().map(this::iri).distinct().toList();
    }
}
