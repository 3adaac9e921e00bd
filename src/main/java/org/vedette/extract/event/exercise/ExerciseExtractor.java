package org.vedette.extract.event.exercise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.time.TimeFinder;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Evidence;
import org.vedette.findings.ExerciseEvent;

/** The door of the package. */
@Singleton
public final class ExerciseExtractor {
    private final States states;

    @Inject
    ExerciseExtractor(States states) {
        this.states = states;
    }

    /** One event an exercise, in order of first mention; unnamed drills only where the text says when, where or who. */
    public List<ExerciseEvent> extract(AnnotatedArticle article, List<Phrases> sentences, Mentions mentions) {
        List<ExerciseEvent> found = new ArrayList<>();
        for (References.Exercise exercise : References.in(sentences)) {
            event(article, exercise, mentions).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ExerciseEvent> event(AnnotatedArticle article, References.Exercise exercise, Mentions mentions) {
        Schedule schedule = new Schedule();
        Circumstances circumstances = new Circumstances(states, mentions);
        for (References.Reference reference : exercise.references()) {
            schedule.read(
                    reference, TimeFinder.find(article, reference.phrases().sentence()));
            circumstances.read(reference);
        }
        boolean empty = schedule.start().isEmpty()
                && schedule.end().isEmpty()
                && circumstances.places().isEmpty()
                && circumstances.participants().isEmpty();
        if (exercise.entity().generic() && empty) {
            return Optional.empty();
        }
        return Optional.of(new ExerciseEvent(
                exercise.entity().id(),
                schedule.start().or(() -> Editions.year(exercise.entity())).orElse(null),
                schedule.end().or(() -> Editions.year(exercise.entity())).orElse(null),
                circumstances.places(),
                circumstances.participants(),
                evidence(exercise, schedule)));
    }

    /** The sentence that dates the exercise, else the first that names it. */
    private static Evidence evidence(References.Exercise exercise, Schedule schedule) {
        Phrases phrases =
                schedule.source().orElse(exercise.references().getFirst()).phrases();
        return phrases.evidence(0, phrases.size() - 1);
    }
}
