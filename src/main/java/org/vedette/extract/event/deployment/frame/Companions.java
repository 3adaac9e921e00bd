package org.vedette.extract.event.deployment.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.event.deployment.clause.Lists;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;

/** Places what a sentence only adds to what it has placed: "supported by the tanker X", "along with two frigates". */
final class Companions {
    private static final int DETERMINERS = 3;

    private final Phrases phrases;
    private final List<Item> items;

    private final List<Frame> frames;

    Companions(Reading reading) {
        phrases = reading.phrases();
        items = reading.items();
        frames = reading.frames();
    }

    /** Adds a frame for each companion, at the places of the frame that stands next before it or, failing that, behind. */
    void read() {
        List<Frame> placed =
                frames.stream().filter(frame -> !frame.destinations().isEmpty()).toList();
        List<Item> adopted = new ArrayList<>();
        for (Item item : items) {
            boolean alone = frames.stream().noneMatch(frame -> frame.items().contains(item));
            boolean included = isIncluded(item);
            boolean whose = included || (!item.owners().isEmpty() && !item.forces());
            boolean joined = included || isJoined(item) || (!adopted.isEmpty() && isListed(adopted.getLast(), item));
            Optional<Frame> holder = alone && whose ? holder(placed, item) : Optional.empty();
            if (alone && whose && (joined || holder.isPresent())) {
                holder.or(() -> nearest(placed, item)).ifPresent(frame -> {
                    adopted.add(item);
                    frames.add(new Frame(
                            item.first(),
                            List.of(item),
                            included && item.owners().isEmpty() ? movers(frame) : List.of(),
                            frame.destinations(),
                            frame.status(),
                            Fallback.NONE));
                });
            }
        }
    }

    private static List<Entity> movers(Frame frame) {
        return frame.subject().isEmpty() ? frame.items().getFirst().owners() : frame.subject();
    }

    /** "a convoy including 20 trucks and ten tanks" */
    private boolean isIncluded(Item item) {
        Item first = Lists.endingWith(phrases, items, item).getLast();
        int before = first.first() - 1;
        while (phrases.tag(before).equals("DT")
                || phrases.isAny(before, Lexicon.APPROXIMATE)
                || phrases.word(before).equals("of")) {
            before--;
        }
        return !item.munition() && phrases.isAny(before, Lexicon.INCLUDING);
    }

    private boolean isJoined(Item item) {
        int before = item.first() - 1;
        for (int i = 0;
                i < DETERMINERS && (phrases.tag(before).equals("DT") || phrases.isAny(before, Set.of("both")));
                i++) {
            before--;
        }
        boolean more =
                phrases.word(before).equals("to") && phrases.word(before - 1).equals("addition");
        return more
                || phrases.isAny(before, Lexicon.ACCOMPANYING)
                || (phrases.word(before).equals("by") && Lexicon.JOINING.contains(phrases.lemma(before - 1)));
    }

    /** "vehicles of the 2nd Regiment", "jets from the carrier X": of two things so joined, where one is the other is. */
    private Optional<Frame> holder(List<Frame> placed, Item item) {
        return placed.stream()
                .filter(frame -> frame.items().stream().anyMatch(other -> isPart(other, item) || isPart(item, other)))
                .findFirst();
    }

    private boolean isPart(Item part, Item whole) {
        int joint = part.last() + 1;
        while (phrases.tag(joint).startsWith("NN") && joint - part.last() <= 2) {
            joint++;
        }
        int next = phrases.isAny(joint + 1, Set.of("the", "a", "its", "their")) ? joint + 2 : joint + 1;
        return whole.named()
                && !phrases.isAny(whole.last(), Lexicon.SERVICE_HEADS)
                && (whole.first() == next || whole.first() == joint + 1)
                && phrases.isAny(joint, Set.of("of", "from", "aboard"));
    }

    private boolean isListed(Item before, Item item) {
        return Lists.endingWith(phrases, items, item).contains(before);
    }

    private static Optional<Frame> nearest(List<Frame> placed, Item item) {
        Optional<Frame> before = placed.stream()
                .filter(frame -> frame.items().getFirst().last() < item.first())
                .reduce((first, second) -> second);
        return before.or(() -> placed.stream().findFirst());
    }
}
