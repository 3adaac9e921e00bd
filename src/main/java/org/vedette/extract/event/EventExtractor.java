package org.vedette.extract.event;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.estimate.EstimateExtractor;
import org.vedette.extract.event.exercise.ExerciseExtractor;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Statement;

/** Finds exercises, deployments and force estimates. */
@Singleton
public final class EventExtractor {
    private final ExerciseExtractor exerciseExtractor;

    @Inject
    EventExtractor(ExerciseExtractor exerciseExtractor) {
        this.exerciseExtractor = exerciseExtractor;
    }

    /** Every list in text order; the statements tell to whom a number is attributed. */
    public Events extract(AnnotatedArticle article, Mentions mentions, List<Statement> statements) {
        List<Phrases> sentences = Phrases.of(article, mentions);
        return new Events(
                exerciseExtractor.extract(article, sentences, mentions),
                List.of(),
                EstimateExtractor.extract(sentences, statements));
    }
}
