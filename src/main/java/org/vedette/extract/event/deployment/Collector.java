package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.time.TimeExpression;
import org.vedette.extract.event.time.TimeFinder;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;

/** Turns frames into deployments, with the article's destination where a transfer has none of its own. */
final class Collector {
    private final AnnotatedArticle article;
    private final Mentions mentions;
    private final Holders holders;
    private final Defaults defaults;
    private final Kinds kinds;
    private final Set<String> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();

    Collector(AnnotatedArticle article, Mentions mentions, Holders holders, Defaults defaults, Kinds kinds) {
        this.article = article;
        this.mentions = mentions;
        this.holders = holders;
        this.defaults = defaults;
        this.kinds = kinds;
    }

    /** In text order, without what other deployments say more exactly. */
    List<Deployment> found() {
        return found.stream()
                .filter(f -> found.stream().noneMatch(other -> kinds.isMoreExact(other, f)))
                .map(Found::deployment)
                .sorted(Comparator.comparingInt(d -> d.evidence().begin()))
                .toList();
    }

    void add(Phrases phrases, Frame frame) {
        List<Entity> owners = List.of();
        for (Item item : frame.items()) {
            owners = item.owners().isEmpty() ? owners : item.owners();
            List<Entity> known = holders.movers(phrases, frame, item, owners);
            List<Entity> who = known.isEmpty() ? shared(frame) : known;
            owners = owners.isEmpty() ? who : owners;
            for (Entity actor : who) {
                for (Entity to : defaults.destinations(phrases, frame, item, actor)) {
                    add(phrases, frame, item, actor, to);
                }
            }
        }
        defaults.pass(phrases, frame);
    }

    /** "600 soldiers and 20 vehicles of the Peruvian army": whose what follows is. */
    private static List<Entity> shared(Frame frame) {
        return frame.items().stream()
                .map(Item::owners)
                .filter(owners -> !owners.isEmpty())
                .findFirst()
                .orElse(List.of());
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

    private void add(Phrases phrases, Frame frame, Item item, Entity actor, Entity to) {
        boolean own = actor.id().equals(to.id());
        String plain = actor.id() + "|" + item.key() + "|" + to.id();
        String count = count(phrases, item);
        boolean first = seen.add(plain);
        if (own || (!first && (count.isEmpty() || !seen.add(plain + "|" + count)))) {
            return;
        }
        seen.add(plain + "|" + count);
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

    /** "300 troops" and "5,000 troops" are not the same; "the troops" behind them are. */
    private static String count(Phrases phrases, Item item) {
        for (int i = item.first(); i < item.last() && item.kind() == Deployment.Kind.TROOPS; i++) {
            if (phrases.tag(i).equals("CD")) {
                return phrases.word(i);
            }
        }
        return "";
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
