package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.frame.Frame;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;

/** Tells what "the ship", "they" or a number alone stands for: the forces that the text named shortly before. */
final class Antecedents {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "nsubj:pass");
    private static final int NEAR = 2;
    private static final int NEAREST = 1;

    private final Kinds kinds;
    private final List<Known> known = new ArrayList<>();
    private int sentence;

    Antecedents(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The items of a sentence, those that stand for others replaced, pronouns that stand for forces added. */
    List<Item> resolved(Phrases phrases, List<Item> items) {
        sentence++;
        List<Item> found = new ArrayList<>();
        for (Item item : items) {
            List<Item> meant = isShort(phrases, item) ? meant(phrases, item) : List.of();
            found.addAll(meant.isEmpty() ? List.of(item) : meant);
        }
        for (int i = 0; i < phrases.size(); i++) {
            pronoun(phrases, i).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Item::first));
        return found;
    }

    /** Remembers what a sentence names, first what it moves, with whose it is. */
    void learn(Phrases phrases, List<Item> items, List<Frame> frames) {
        Stream<Known> moved = frames.stream().flatMap(frame -> frame.items().stream()
                .map(item -> known(phrases, item, item.owners().isEmpty() ? frame.subject() : item.owners())));
        Stream<Known> named = items.stream().map(item -> known(phrases, item, item.owners()));
        Stream.concat(moved, named)
                .filter(k -> known.stream().noneMatch(other -> other.isSame(k)))
                .forEach(known::add);
        known.removeIf(k -> sentence - k.sentence() >= NEAR);
    }

    private Known known(Phrases phrases, Item item, List<Entity> owners) {
        boolean plural = phrases.tag(item.last()).endsWith("S")
                || phrases.tag(item.first()).equals("CD");
        return new Known(item.ownedBy(owners), phrases.word(item.last()), plural, sentence);
    }

    /** "the ship", "both jets": nothing but the kind, and nobody's. */
    private static boolean isShort(Phrases phrases, Item item) {
        return !item.named()
                && item.kind() != Kind.TROOPS
                && item.owners().isEmpty()
                && item.last() - item.first() <= 1
                && phrases.isAny(item.first() - 1, DEFINITE);
    }

    private List<Item> meant(Phrases phrases, Item kind) {
        boolean plural = phrases.tag(kind.last()).endsWith("S");
        Optional<Item> whole = known.stream()
                .map(Known::item)
                .filter(item -> !item.named()
                        && item.key().equals(kind.key())
                        && !item.owners().isEmpty())
                .findFirst();
        if (whole.isPresent()) {
            return List.of(whole.get().at(kind.first(), kind.last()));
        }
        List<Known> fitting = known.stream()
                .filter(k -> k.item().named() && k.item().kind() == kind.kind())
                .filter(k -> kind.kind() == Kind.UNIT
                        ? isBody(phrases.word(kind.last()), k.head())
                        : kinds.isKindOf(kind, k.item()))
                .toList();
        int latest = fitting.stream().mapToInt(Known::sentence).max().orElse(0);
        return fitting.stream()
                .filter(k -> k.sentence() == latest)
                .limit(plural ? fitting.size() : 1)
                .map(k -> k.item().at(kind.first(), kind.last()))
                .toList();
    }

    /** "the brigade" after the 4th Brigade; a unit whose name says nothing of its kind may be any. */
    private static boolean isBody(String kind, String name) {
        boolean other =
                Lexicon.UNITS.contains(name) || Lexicon.SERVICE_HEADS.contains(name) || Lexicon.GROUND.contains(name);
        return name.equals(kind) || !other;
    }

    /** "They will be based in Haiti", "two more arrived": a force that goes, is sent or stays. */
    private Optional<Item> pronoun(Phrases phrases, int token) {
        DependencyTree tree = phrases.sentence().tree();
        boolean subject = SUBJECTS.contains(tree.relation(token));
        if (!subject || !Lexicon.GOING_ALONE.contains(phrases.lemma(tree.head(token)))) {
            return Optional.empty();
        }
        boolean many = phrases.word(token).equals("they") || isPart(phrases, token);
        if (!many && !phrases.word(token).equals("it")) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> sentence - k.sentence() <= NEAREST && isFit(k, many))
                .findFirst()
                .map(k -> k.item().at(token, token));
    }

    private static boolean isPart(Phrases phrases, int token) {
        boolean number = phrases.tag(token).equals("CD") || phrases.isAny(token, Lexicon.PARTS);
        boolean others = phrases.word(token + 1).equals("of")
                && !phrases.tag(token + 2).startsWith("PRP")
                && !phrases.isAny(token + 2, DEFINITE);
        return number && !others && !phrases.tag(token + 1).startsWith("NN");
    }

    private boolean isFit(Known candidate, boolean many) {
        Item item = candidate.item();
        return !item.munition()
                && !item.owners().isEmpty()
                && candidate.plural() == many
                && (many || item.kind() == Kind.UNIT || (item.named() && kinds.isCraft(item)));
    }

    /** What was named in which sentence, and the last word of its name. */
    private record Known(Item item, String head, boolean plural, int sentence) {
        boolean isSame(Known other) {
            return sentence == other.sentence && item.key().equals(other.item.key());
        }
    }
}
