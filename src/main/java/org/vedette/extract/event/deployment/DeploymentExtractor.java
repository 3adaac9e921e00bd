package org.vedette.extract.event.deployment;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.event.time.TimeFinder;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Affiliation;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;
import org.vedette.findings.ExerciseEvent;

/** The door of the package. */
@Singleton
public final class DeploymentExtractor {
    private final States states;

    @Inject
    DeploymentExtractor(States states) {
        this.states = states;
    }

    /** In text order, each actor, thing and destination once. */
    public List<Deployment> extract(
            AnnotatedArticle article,
            List<Phrases> sentences,
            Mentions mentions,
            List<Affiliation> affiliations,
            List<ExerciseEvent> exercises) {
        Items items = new Items(states, mentions);
        Subjects subjects = new Subjects(states, mentions, affiliations);
        Collector collector = new Collector(article, mentions, exercises);
        Map<Phrases, List<Frame>> frames = new LinkedHashMap<>();
        for (Phrases phrases : sentences) {
            frames.put(phrases, new FrameReader(phrases, items.in(phrases), subjects).read());
        }
        frames.values().forEach(of -> of.forEach(collector::learn));
        frames.forEach((phrases, of) -> of.forEach(frame -> collector.add(phrases, frame)));
        return collector.found();
    }

    /** Turns frames into deployments, with the article's destination where a transfer has none of its own. */
    private static final class Collector {
        private final AnnotatedArticle article;
        private final Mentions mentions;
        private final @Nullable Entity drillGround;
        private final Set<String> seen = new HashSet<>();
        private final List<Deployment> found = new ArrayList<>();
        private final Map<String, Entity> usual = new HashMap<>();
        private @Nullable Entity last;

        Collector(AnnotatedArticle article, Mentions mentions, List<ExerciseEvent> exercises) {
            this.article = article;
            this.mentions = mentions;
            drillGround = exercises.stream()
                    .filter(e -> mentions.entity(e.exercise())
                            .filter(x -> !x.generic())
                            .isPresent())
                    .flatMap(e -> e.places().stream())
                    .flatMap(place -> mentions.entity(place).stream())
                    .findFirst()
                    .orElse(null);
        }

        /** Who moves a thing in one sentence is taken to do so where another does not say. */
        void learn(Frame frame) {
            for (Item item : frame.items()) {
                (frame.subject().isEmpty() ? item.owners() : frame.subject())
                        .stream().findFirst().ifPresent(actor -> usual.putIfAbsent(item.key(), actor));
            }
        }

        List<Deployment> found() {
            found.sort(Comparator.comparingInt(d -> d.evidence().begin()));
            return found;
        }

        void add(Phrases phrases, Frame frame) {
            List<Entity> owners = List.of();
            for (Item item : frame.items()) {
                owners = item.owners().isEmpty() ? owners : item.owners();
                List<@Nullable Entity> who = new ArrayList<>(frame.subject().isEmpty() ? owners : frame.subject());
                if (who.isEmpty()) {
                    who.add(item.named() ? usual.get(item.key()) : null);
                }
                for (@Nullable Entity actor : who) {
                    for (Entity to : destinations(frame, item, actor)) {
                        add(phrases, frame, item, actor, to);
                    }
                }
            }
            if (!frame.destinations().isEmpty()) {
                last = frame.destinations().getFirst();
            }
        }

        private List<Entity> destinations(Frame frame, Item item, @Nullable Entity actor) {
            if (!frame.destinations().isEmpty() || !frame.transfer() || item.kind() != Deployment.Kind.EQUIPMENT) {
                return frame.destinations();
            }
            return Optional.ofNullable(drillGround)
                    .or(() -> Optional.ofNullable(last).filter(place -> !place.equals(actor)))
                    .or(() -> dominant(actor))
                    .map(List::of)
                    .orElse(List.of());
        }

        private Optional<Entity> dominant(@Nullable Entity actor) {
            return mentions.entities().stream()
                    .filter(e -> e.type() == EntityType.COUNTRY && !e.equals(actor))
                    .max(Comparator.comparingInt(e -> e.mentions().size()));
        }

        private void add(Phrases phrases, Frame frame, Item item, @Nullable Entity actor, Entity to) {
            String who = actor == null ? null : actor.id();
            boolean own = Objects.equals(who, to.id()) && item.kind() == Deployment.Kind.TROOPS && frame.transfer();
            if ((who == null && !item.named()) || own || !seen.add(who + "|" + item.key() + "|" + to.id())) {
                return;
            }
            found.add(new Deployment(
                    who,
                    item.what(),
                    item.kind(),
                    null,
                    to.id(),
                    frame.status(),
                    time(phrases),
                    phrases.evidence(Math.min(frame.trigger(), item.first()), Math.max(frame.trigger(), item.last()))));
        }

        private @Nullable String time(Phrases phrases) {
            return TimeFinder.find(article, phrases.sentence()).stream()
                    .filter(t -> t.kind() == TimeExpression.Kind.POINT)
                    .map(TimeExpression::start)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
