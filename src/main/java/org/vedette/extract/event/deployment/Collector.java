package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.event.time.TimeFinder;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.ExerciseEvent;

/** Turns frames into deployments, with the article's destination where a transfer has none of its own. */
final class Collector {
    private final AnnotatedArticle article;
    private final Mentions mentions;
    private final Holders holders;
    private final Grounds grounds;
    private final Kinds kinds;
    private final @Nullable Entity drillGround;
    private final Set<String> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<Entity, Integer> receivers = new LinkedHashMap<>();
    private @Nullable Entity last;
    private @Nullable Phrases sentence;
    private List<Entity> mover = List.of();

    Collector(
            AnnotatedArticle article,
            Mentions mentions,
            Holders holders,
            Grounds grounds,
            Kinds kinds,
            List<ExerciseEvent> exercises) {
        this.article = article;
        this.mentions = mentions;
        this.holders = holders;
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

    /** In text order, without what other deployments say more exactly. */
    List<Deployment> found() {
        return found.stream()
                .filter(f -> found.stream().noneMatch(other -> kinds.isMoreExact(other, f)))
                .map(Found::deployment)
                .sorted(Comparator.comparingInt(d -> d.evidence().begin()))
                .toList();
    }

    /** Counts to which states the article has things sent. */
    void learn(Phrases phrases, Frame frame) {
        boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(frame.trigger()))
                || Lexicon.NOUNS.contains(phrases.word(frame.trigger()));
        frame.destinations().stream()
                .filter(to -> transfer && to.type() == EntityType.COUNTRY)
                .forEach(to -> receivers.merge(to, 1, Integer::sum));
    }

    void add(Phrases phrases, Frame frame) {
        List<Entity> owners = List.of();
        for (Item item : frame.items()) {
            owners = item.owners().isEmpty() ? owners : item.owners();
            List<Entity> who = actors(phrases, frame, item, owners);
            owners = owners.isEmpty() ? who : owners;
            mover = who;
            sentence = phrases;
            for (Entity actor : who) {
                for (Entity to : destinations(phrases, frame, item, actor)) {
                    add(phrases, frame, item, actor, to);
                }
            }
        }
        if (!frame.destinations().isEmpty()) {
            last = frame.destinations().getFirst();
        }
    }

    /** Named ships and aircraft that the text places nowhere are taken to be in the waters that it spoke of last. */
    void complete(Phrases phrases, List<Item> items) {
        for (Item item : items) {
            boolean placed = found.stream().anyMatch(f -> f.item().key().equals(item.key()));
            if (!placed && item.named() && !item.owners().isEmpty() && kinds.isCraft(item)) {
                Entity owner = item.owners().getFirst();
                waters(phrases.get(item.first()).begin())
                        .map(to -> new Frame(
                                item.last(),
                                List.of(item),
                                List.of(),
                                List.of(to),
                                Deployment.Status.REPORTED,
                                Fallback.NONE))
                        .ifPresent(frame -> add(
                                phrases,
                                frame,
                                item,
                                owner,
                                frame.destinations().getFirst()));
            }
        }
    }

    private Optional<Entity> waters(int position) {
        return found.stream()
                .filter(f -> f.deployment().evidence().begin() < position
                        && kinds.isWaters(f.deployment().to()))
                .max(Comparator.comparingInt(f -> f.deployment().evidence().begin()))
                .flatMap(f -> mentions.entity(String.valueOf(f.deployment().to())));
    }

    private List<Entity> actors(Phrases phrases, Frame frame, Item item, List<Entity> owners) {
        if (!frame.subject().isEmpty()) {
            return frame.subject();
        }
        Optional<Entity> host = owners.isEmpty() && item.named() && frame.fallback() == Fallback.HOME
                ? frame.destinations().stream().findFirst().flatMap(holders::at)
                : Optional.empty();
        if (host.isPresent()) {
            return host.stream().toList();
        }
        boolean definite = phrases.isAny(item.first() - 1, Set.of("the", "those", "these"));
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<Entity> holder = holders.of(item, definite);
        return holder.isPresent() ? holder.stream().toList() : sameSentence(phrases, frame);
    }

    /** "the army gathers troops, and tanks head for the town": the mover of what the sentence moved before. */
    private List<Entity> sameSentence(Phrases phrases, Frame frame) {
        boolean here = phrases.equals(sentence) && !frame.destinations().isEmpty();
        return here ? mover : List.of();
    }

    private List<Entity> destinations(Phrases phrases, Frame frame, Item item, Entity actor) {
        if (frame.destinations().isEmpty() && frame.fallback() == Fallback.SCENE) {
            return scene(phrases, item);
        }
        if (frame.destinations().isEmpty() && frame.fallback() == Fallback.ARRIVAL) {
            return Optional.ofNullable(drillGround)
                    .or(() -> latest(actor))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (frame.destinations().isEmpty() && drillGround != null && isForExercise(phrases, frame)) {
            return List.of(drillGround);
        }
        if (!frame.destinations().isEmpty()
                || frame.fallback() == Fallback.NONE
                || item.kind() != Deployment.Kind.EQUIPMENT) {
            return frame.destinations();
        }
        Optional<Entity> exercise = Optional.ofNullable(drillGround);
        if (frame.fallback() == Fallback.EXERCISE || frame.fallback() == Fallback.HOME) {
            return exercise.map(List::of).orElse(List.of());
        }
        Optional<Entity> named =
                frame.fallback() == Fallback.PRONOUN ? receiver(actor) : exercise.or(() -> latest(actor));
        return named.or(() -> receiver(actor))
                .or(() -> dominant(actor))
                .map(List::of)
                .orElse(List.of());
    }

    /** "deployed 900 troops for Exercise Iron Bell" */
    private static boolean isForExercise(Phrases phrases, Frame frame) {
        return phrases.mentioned().stream().anyMatch(m -> {
            int before = phrases.word(m.first() - 1).equals("the") ? m.first() - 2 : m.first() - 1;
            return m.is(EntityType.EXERCISE)
                    && m.first() > frame.trigger()
                    && phrases.isAny(before, Set.of("for", "in", "during"));
        });
    }

    /** A ship or an aircraft without a place is in the waters that the text tells of. */
    private List<Entity> scene(Phrases phrases, Item item) {
        return kinds.isCraft(item)
                ? grounds.scene(phrases.sentence().span(), kinds::isWaters)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
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

    private void add(Phrases phrases, Frame frame, Item item, Entity actor, Entity to) {
        boolean own = actor.id().equals(to.id());
        if (own || !seen.add(actor.id() + "|" + item.key() + "|" + to.id())) {
            return;
        }
        Deployment deployment = new Deployment(
                actor.id(),
                item.what(),
                item.kind(),
                null,
                to.id(),
                frame.status(),
                time(phrases),
                phrases.evidence(Math.min(frame.trigger(), item.first()), Math.max(frame.trigger(), item.last())));
        found.add(new Found(item, deployment));
    }

    private @Nullable String time(Phrases phrases) {
        return TimeFinder.find(article, phrases.sentence()).stream()
                .filter(t -> t.kind() == TimeExpression.Kind.POINT)
                .map(TimeExpression::start)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A deployment and the item that it was read from. */
    record Found(Item item, Deployment deployment) {
        boolean sameWay(Found other) {
            return Objects.equals(deployment.actor(), other.deployment.actor())
                    && Objects.equals(deployment.to(), other.deployment.to());
        }
    }
}
