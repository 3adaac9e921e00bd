package org.vedette.extract.event.deployment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.ExerciseEvent;

/** Tells where things go or are of which the sentence does not say it, by what the article tells elsewhere. */
final class Defaults {
    private static final int NEAR = 400;

    private final Mentions mentions;
    private final Grounds grounds;
    private final Kinds kinds;
    private final @Nullable Entity drillGround;
    private final Map<Entity, Integer> receivers = new LinkedHashMap<>();
    private @Nullable Entity last;
    private int position;

    Defaults(Mentions mentions, Grounds grounds, Kinds kinds, List<ExerciseEvent> exercises) {
        this.mentions = mentions;
        this.grounds = grounds;
        this.kinds = kinds;
        drillGround = exercises.stream()
                .filter(e ->
                        mentions.entity(e.exercise()).filter(x -> !x.generic()).isPresent())
                .flatMap(e -> e.places().stream())
                .flatMap(place -> mentions.entity(place).stream())
                .findFirst()
                .orElse(null);
    }

    /** Counts to which states the article has things sent. */
    void learn(Phrases phrases, Frame frame) {
        boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(frame.trigger()))
                || Lexicon.NOUNS.contains(phrases.word(frame.trigger()));
        frame.destinations().stream()
                .filter(to -> transfer && to.type() == EntityType.COUNTRY)
                .forEach(to -> receivers.merge(to, 1, Integer::sum));
    }

    /** Remembers where a frame places something. */
    void pass(Phrases phrases, Frame frame) {
        if (!frame.destinations().isEmpty()) {
            last = frame.destinations().getFirst();
            position = phrases.sentence().span().end();
        }
    }

    /** The frame's own destinations, else those that stand in for them; may be none. */
    List<Entity> destinations(Phrases phrases, Frame frame, Item item, Entity actor) {
        if (!frame.destinations().isEmpty()) {
            return frame.destinations();
        }
        return standIn(phrases, frame, item, actor).map(List::of).orElse(List.of());
    }

    private Optional<Entity> standIn(Phrases phrases, Frame frame, Item item, Entity actor) {
        Optional<Entity> exercise = Optional.ofNullable(drillGround);
        if (exercise.isPresent() && isForExercise(phrases, frame)) {
            return exercise;
        }
        boolean equipment = item.kind() == Deployment.Kind.EQUIPMENT;
        return switch (frame.fallback()) {
            case NONE -> Optional.empty();
            case SCENE ->
                scene(phrases, item).or(() -> latest(actor).filter(place -> isNear(phrases) && isMoved(frame, item)));
            case ARRIVAL -> exercise.or(() -> latest(actor).filter(place -> isNear(phrases)));
            case EXERCISE, HOME -> exercise.filter(place -> equipment);
            case PRONOUN -> receiver(actor).or(() -> dominant(actor)).filter(place -> equipment);
            case RECEIVER ->
                exercise.or(() -> latest(actor))
                        .or(() -> receiver(actor))
                        .or(() -> dominant(actor))
                        .filter(place -> equipment);
        };
    }

    private boolean isNear(Phrases phrases) {
        return phrases.sentence().span().begin() - position < NEAR;
    }

    /** "deployed 900 troops for Exercise Iron Bell" */
    private static boolean isForExercise(Phrases phrases, Frame frame) {
        return frame.fallback() != Fallback.NONE
                && phrases.mentioned().stream().anyMatch(m -> {
                    int before = phrases.word(m.first() - 1).equals("the") ? m.first() - 2 : m.first() - 1;
                    return m.is(EntityType.EXERCISE)
                            && m.first() > frame.trigger()
                            && phrases.isAny(before, Set.of("for", "in", "during"));
                });
    }

    /** A ship or an aircraft without a place is in the waters that the text tells of. */
    private Optional<Entity> scene(Phrases phrases, Item item) {
        return kinds.isCraft(item) ? grounds.scene(phrases.sentence().span(), kinds::isWaters) : Optional.empty();
    }

    /** What has no place of its own is where the text was, unless it is a whole service or denied. */
    private static boolean isMoved(Frame frame, Item item) {
        boolean whole = item.forces() || (item.named() && item.kind() == Deployment.Kind.UNIT);
        return !whole && frame.status() != Deployment.Status.DENIED;
    }

    private Optional<Entity> latest(Entity actor) {
        return Optional.ofNullable(last).filter(place -> !place.equals(actor));
    }

    private Optional<Entity> receiver(Entity actor) {
        return receivers.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(actor))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Optional<Entity> dominant(Entity actor) {
        return mentions.entities().stream()
                .filter(e -> e.type() == EntityType.COUNTRY && !e.equals(actor))
                .max(Comparator.comparingInt(e -> e.mentions().size()));
    }
}
