package org.vedette.extract.event.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Gathers for each exercise the sentences that speak of it, also as "the drills" or, in a lead, before its name. */
final class References {
    private static final Set<String> NOUNS =
            Set.of("exercise", "drill", "manoeuvre", "maneuver", "wargame", "manoeuver", "training");
    private static final Set<String> DEFINITE = Set.of("the", "these", "this", "those", "that", "its", "their");
    private static final Pattern EDITION = Pattern.compile("^exercise |[-\\s]+(?:(?:20)?\\d\\d(?:-\\d)?|['’]\\d\\d)$");
    private static final int BACK = 6;
    private static final int AHEAD = 2;
    private static final int DETERMINER = 5;

    private References() {}

    /** @param token the head of the words that speak of the exercise */
    record Reference(Phrases phrases, int token) {}

    /** @param references in text order, at least one */
    record Exercise(Entity entity, List<Reference> references) {}

    private record Noun(int sentence, Reference reference, Optional<Entity> named) {}

    static List<Exercise> in(List<Phrases> sentences) {
        List<Noun> nouns = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            nouns.addAll(nouns(sentences.get(i), i));
        }
        Map<Entity, List<Reference>> byExercise = new LinkedHashMap<>();
        Map<String, Entity> byName = new HashMap<>();
        for (Noun noun : nouns) {
            named(noun, nouns).or(() -> generic(noun.reference())).ifPresent(entity -> byExercise
                    .computeIfAbsent(edition(entity, byName), e -> new ArrayList<>())
                    .add(noun.reference()));
        }
        return byExercise.entrySet().stream()
                .map(entry -> new Exercise(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** "Cobra Gold" and "Cobra Gold 2023" in one article are the same. */
    private static Entity edition(Entity exercise, Map<String, Entity> byName) {
        List<String> names = Stream.concat(Stream.of(exercise.name()), exercise.aliases().stream())
                .map(name -> EDITION.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(name -> !exercise.generic() && !name.isBlank())
                .toList();
        Entity same = names.stream()
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .findFirst()
                .orElse(exercise);
        names.forEach(name -> byName.putIfAbsent(name, same));
        return same;
    }

    private static List<Noun> nouns(Phrases phrases, int sentence) {
        List<Noun> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Mentioned mention = phrases.at(i, EntityType.EXERCISE);
            if (mention != null && mention.last() == i) {
                Optional<Entity> named = Optional.of(mention.entity()).filter(e -> !e.generic());
                found.add(new Noun(sentence, new Reference(phrases, i), named));
            } else if (mention == null
                    && NOUNS.contains(phrases.lemma(i))
                    && phrases.tag(i).startsWith("NN")) {
                found.add(new Noun(sentence, new Reference(phrases, i), Optional.empty()));
            }
        }
        return found;
    }

    /** By its name, by a name in the same sentence, by the last name before a definite noun, or by the name that follows a lead. */
    private static Optional<Entity> named(Noun noun, List<Noun> all) {
        if (noun.named().isPresent()) {
            return noun.named();
        }
        Optional<Noun> same = all.stream()
                .filter(other -> other.named().isPresent() && other.sentence() == noun.sentence())
                .findFirst();
        Optional<Noun> before = all.stream()
                .filter(other -> other.named().isPresent()
                        && other.sentence() < noun.sentence()
                        && other.sentence() >= noun.sentence() - BACK)
                .reduce((first, second) -> second);
        Optional<Noun> ahead = all.stream()
                .filter(other -> other.named().isPresent()
                        && other.sentence() > noun.sentence()
                        && other.sentence() <= noun.sentence() + AHEAD)
                .findFirst();
        boolean anyBefore =
                all.stream().anyMatch(other -> other.named().isPresent() && other.sentence() < noun.sentence());
        return same.or(() -> isDefinite(noun.reference()) ? before : Optional.empty())
                .or(() -> anyBefore ? Optional.empty() : ahead)
                .flatMap(Noun::named);
    }

    private static boolean isDefinite(Reference reference) {
        Phrases phrases = reference.phrases();
        for (int i = reference.token() - 1; i >= Math.max(0, reference.token() - DETERMINER); i--) {
            if (phrases.isAny(i, DEFINITE)) {
                return true;
            }
            if (!phrases.tag(i).startsWith("JJ") && !phrases.tag(i).startsWith("NN") && phrases.at(i) == null) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Entity> generic(Reference reference) {
        return Optional.ofNullable(reference.phrases().at(reference.token()))
                .filter(m -> m.is(EntityType.EXERCISE))
                .map(Mentioned::entity);
    }
}
