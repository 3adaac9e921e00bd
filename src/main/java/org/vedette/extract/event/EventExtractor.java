package org.vedette.extract.event;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.deployment.DeploymentExtractor;
import org.vedette.extract.event.estimate.EstimateExtractor;
import org.vedette.extract.event.exercise.ExerciseExtractor;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Affiliation;
import org.vedette.findings.ExerciseEvent;
import org.vedette.findings.Statement;

/** Finds exercises, deployments and force estimates. */
@Singleton
public final class EventExtractor {
    private final ExerciseExtractor exerciseExtractor;
    private final DeploymentExtractor deploymentExtractor;

    @Inject
    EventExtractor(ExerciseExtractor exerciseExtractor, DeploymentExtractor deploymentExtractor) {
        this.exerciseExtractor = exerciseExtractor;
        this.deploymentExtractor = deploymentExtractor;
    }

    /** Every list in text order; affiliations tell for whom a leader acts, statements to whom a number is attributed. */
    public Events extract(
            AnnotatedArticle article, Mentions mentions, List<Affiliation> affiliations, List<Statement> statements) {
        List<Phrases> sentences = Phrases.of(article, mentions);
        List<ExerciseEvent> exercises = exerciseExtractor.extract(article, sentences, mentions);
        return new Events(
                exercises,
                deploymentExtractor.extract(article, sentences, mentions, affiliations, exercises, statements),
                EstimateExtractor.extract(sentences, statements));
    }
}
