package org.vedette.extract.event.estimate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.event.number.NumberPhrase;
import org.vedette.extract.event.number.NumberReader;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;
import org.vedette.findings.ForceEstimate;
import org.vedette.findings.ForceEstimate.Bound;
import org.vedette.findings.Statement;
import org.vedette.text.Span;

/** Finds the force estimates of an article; one that the article repeats in the same voice is given once. */
public final class EstimateExtractor {
    private static final Set<EntityType> MARTIAL =
            Set.of(EntityType.MILITARY_UNIT, EntityType.EQUIPMENT_TYPE, EntityType.EXERCISE);
    private static final int ENOUGH = 4;

    private EstimateExtractor() {}

    /** In text order. */
    public static List<ForceEstimate> extract(List<Phrases> sentences, List<Statement> statements) {
        Voices voices = new Voices(statements);
        List<ForceEstimate> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Antecedents antecedents = new Antecedents();
        boolean martial = isMartial(sentences);
        for (Phrases phrases : sentences) {
            for (NumberPhrase number : NumberReader.read(phrases.sentence())) {
                Optional<Counted> counted =
                        Counted.after(phrases, number).or(() -> antecedents.counted(phrases, number));
                if (counted.isEmpty()
                        || (!martial && Countables.isCivilian(counted.get().kind()))
                        || !Counts.isCount(phrases, number, counted.get().kind())) {
                    continue;
                }
                for (NumberPhrase end : ends(number)) {
                    ForceEstimate estimate = estimate(phrases, end, counted.get(), voices);
                    if (seen.add(estimate.value() + "|" + counted.get().kind() + "|" + estimate.attributedTo())) {
                        found.add(estimate);
                    }
                }
            }
            antecedents.read(phrases);
        }
        return found;
    }

    /** Whether the article speaks of forces: several times of units, equipment, exercises or troops. */
    private static boolean isMartial(List<Phrases> sentences) {
        long named = sentences.stream()
                .flatMap(phrases -> phrases.mentioned().stream())
                .filter(m -> MARTIAL.contains(m.type()))
                .limit(ENOUGH)
                .count();
        return named == ENOUGH;
    }

    /** A range tells two numbers: at least the lower, at most the upper. */
    private static List<NumberPhrase> ends(NumberPhrase number) {
        Long min = number.min();
        Long max = number.max();
        return min == null || max == null || min.equals(max)
                ? List.of(number)
                : List.of(number.bounded(min, Bound.AT_LEAST), number.bounded(max, Bound.AT_MOST));
    }

    private static ForceEstimate estimate(Phrases phrases, NumberPhrase number, Counted counted, Voices voices) {
        Span span = phrases.sentence().span(number.first(), counted.last());
        return new ForceEstimate(
                Counts.name(phrases, counted, number),
                number.value(),
                number.min(),
                number.max(),
                number.bound(),
                Counts.place(phrases, counted).orElse(null),
                voices.at(phrases, number.last(), span).orElse(null),
                phrases.evidence(number.first(), counted.last()));
    }
}
