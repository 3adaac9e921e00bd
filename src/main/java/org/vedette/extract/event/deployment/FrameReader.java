package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads the frames of movement and presence off one sentence; parses only where a verb needs its subject. */
final class FrameReader {
    private static final Set<String> BE = Set.of("be", "get");
    private static final int LEFT = 9;

    private final Phrases phrases;
    private final List<Item> items;
    private final Subjects subjects;

    FrameReader(Phrases phrases, List<Item> items, Subjects subjects) {
        this.phrases = phrases;
        this.items = items;
        this.subjects = subjects;
    }

    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        if (items.isEmpty()) {
            return frames;
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.at(i) == null || phrases.tag(i).startsWith("VB")) {
                verb(i, frames);
                noun(i, frames);
            }
        }
        items.forEach(item -> located(item, frames));
        return frames;
    }

    private void verb(int token, List<Frame> frames) {
        String lemma = phrases.lemma(token);
        if (!phrases.tag(token).startsWith("VB")) {
            return;
        }
        boolean passive = isPassive(token);
        if (passive && Lexicon.TRANSITIVE.contains(lemma)) {
            passive(token, frames);
        } else if (!passive) {
            if (Lexicon.TRANSITIVE.contains(lemma) && !Lexicon.ONLY_PASSIVE.contains(lemma)) {
                active(token, frames);
            }
            if (Lexicon.INTRANSITIVE.contains(lemma)) {
                intransitive(token, frames);
            }
        }
    }

    private boolean isPassive(int verb) {
        if (!phrases.tag(verb).equals("VBN") && !phrases.tag(verb).equals("VBD")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            String lemma = phrases.lemma(i);
            if (BE.contains(lemma)) {
                return true;
            }
            if (lemma.equals("have")) {
                return false;
            }
            if (!phrases.tag(i).startsWith("RB") && !lemma.equals("be")) {
                break;
            }
        }
        return phrases.tag(verb).equals("VBN")
                && (phrases.isAny(verb + 1, Lexicon.WHERE)
                        || phrases.isAny(verb + 1, Lexicon.TO)
                        || phrases.word(verb + 1).equals("by"));
    }

    private void active(int verb, List<Frame> frames) {
        int end = Stretch.end(phrases, verb + 1);
        List<Item> objects =
                between(verb + 1, end).stream().filter(item -> !isService(item)).toList();
        if (objects.isEmpty()) {
            return;
        }
        boolean host = phrases.lemma(verb).equals("host");
        List<Entity> subject = subjects.of(phrases, verb);
        frames.add(new Frame(
                verb,
                objects,
                host ? List.of() : subject,
                host ? subject : destinations(verb, end, objects.getFirst()),
                status(verb),
                Lexicon.TRANSFERS.contains(phrases.lemma(verb))));
    }

    /** "sends Ukraine tanks" names the receiver without a preposition. */
    private List<Entity> destinations(int verb, int end, Item first) {
        Mentioned receiver = phrases.at(verb + 1, EntityType.COUNTRY);
        boolean given = receiver != null
                && receiver.last() < first.first()
                && !phrases.tag(receiver.last()).startsWith("JJ");
        return receiver != null && given ? List.of(receiver.entity()) : Destinations.in(phrases, verb + 1, end);
    }

    private void passive(int verb, List<Frame> frames) {
        List<Item> moved = subjectItems(verb);
        if (!moved.isEmpty()) {
            int end = Stretch.end(phrases, verb + 1);
            List<Entity> agent = agent(verb, end);
            boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(verb))
                    || phrases.lemma(verb).equals("bring");
            frames.add(new Frame(verb, moved, agent, Destinations.in(phrases, verb + 1, end), status(verb), transfer));
        }
    }

    private List<Entity> agent(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + 5); i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null && phrases.isAny(i - 1, Set.of("by", "the")) && i > verb + 1) {
                return subjects.actor(mention);
            }
        }
        return List.of();
    }

    private void intransitive(int verb, List<Frame> frames) {
        List<Item> moving = subjectItems(verb);
        int end = Stretch.end(phrases, verb + 1);
        List<Entity> destinations = new ArrayList<>(Destinations.behind(phrases, verb, end));
        if (destinations.isEmpty()) {
            destinations = Destinations.in(phrases, verb + 1, end);
        }
        boolean named = moving.stream().anyMatch(Item::named);
        if (!moving.isEmpty() && (named || !destinations.isEmpty())) {
            frames.add(new Frame(verb, moving, List.of(), destinations, status(verb), true));
        }
    }

    /** "deployment of X to Y", "X deployment to Y" */
    private void noun(int token, List<Frame> frames) {
        if (!Lexicon.NOUNS.contains(phrases.lemma(token)) && !Lexicon.NOUNS.contains(phrases.word(token))) {
            return;
        }
        int end = Stretch.end(phrases, token + 1);
        boolean of = phrases.word(token + 1).equals("of");
        boolean forThat = phrases.word(token - 1).equals("for");
        List<Item> moved = (of ? between(token + 1, end) : endingAt(forThat ? token - 2 : token - 1))
                .stream().filter(item -> !isService(item)).toList();
        List<Entity> destinations = Destinations.in(phrases, token + 1, end);
        if (!moved.isEmpty() && !destinations.isEmpty()) {
            List<Entity> owner = forThat ? subjects.nearest(phrases, token) : subjects.possessor(phrases, token);
            frames.add(new Frame(token, moved, owner, destinations, forThat ? Status.PLANNED : status(token), false));
        }
    }

    /** "Russian warships in the Baltic Sea": only where the phrase tells whose they are. */
    private void located(Item item, List<Frame> frames) {
        int next = item.last() + 1;
        boolean counts =
                item.kind() != Kind.UNIT && !item.forces() && !item.owners().isEmpty();
        if (counts && phrases.isAny(next, Lexicon.WHERE)) {
            List<Entity> places = Destinations.behind(phrases, next, phrases.size());
            if (!places.isEmpty()) {
                frames.add(new Frame(next, list(item), List.of(), places, Status.REPORTED, false));
            }
        }
    }

    /** With those before it in the same list: "A, B and C over the sea". */
    private List<Item> list(Item last) {
        List<Item> found = new ArrayList<>(List.of(last));
        int first = last.first();
        for (int i = items.indexOf(last) - 1; i >= 0; i--) {
            Item before = items.get(i);
            int gap = first - before.last() - 1;
            if (gap < 1
                    || gap > 2
                    || !phrases.isAny(before.last() + 1, Set.of(",", "and", "&"))
                    || before.kind() != last.kind()) {
                break;
            }
            found.add(before);
            first = before.first();
        }
        return found;
    }

    private List<Item> endingAt(int token) {
        return items.stream().filter(item -> item.last() == token).toList();
    }

    /** A whole service ("the navy") is an actor rather than what is moved. */
    private boolean isService(Item item) {
        return item.kind() == Kind.UNIT
                && phrases.isAny(item.last(), Set.of("military", "army", "navy", "force", "forces", "guard", "corps"));
    }

    private List<Item> between(int begin, int end) {
        return items.stream().filter(i -> i.last() >= begin && i.last() < end).toList();
    }

    /** By the parse, else the nearest before the verb. */
    private List<Item> subjectItems(int verb) {
        List<Item> before = items.stream().filter(i -> i.last() < verb).toList();
        if (before.isEmpty()) {
            return List.of();
        }
        DependencyTree tree = phrases.sentence().tree();
        for (int subject : subjectTokens(tree, verb)) {
            return before.stream()
                    .filter(i -> i.last() == subject
                            || (tree.subtree(subject).get(i.last()) && !Stretch.isInClause(tree, i.last(), subject)))
                    .toList();
        }
        Item nearest = before.get(before.size() - 1);
        boolean close = verb - nearest.last() <= LEFT;
        for (int i = nearest.last() + 1; i < verb && close; i++) {
            boolean auxiliary =
                    BE.contains(phrases.lemma(i)) || phrases.lemma(i).equals("have");
            close = !phrases.tag(i).startsWith("VB") || auxiliary;
        }
        return close ? List.of(nearest) : List.of();
    }

    /** The verb's own, else that of the verb it is joined to: "is based in A and could be sent to B". */
    private static List<Integer> subjectTokens(DependencyTree tree, int verb) {
        int token = verb;
        for (int level = 0; level < 3; level++) {
            List<Integer> subjects = tree.children(token, "nsubj", "nsubjpass", "nsubj:pass");
            boolean joined =
                    tree.relation(token).equals("conj") || tree.relation(token).equals("xcomp");
            if (!subjects.isEmpty() || !joined || tree.head(token) == DependencyTree.NONE) {
                return subjects;
            }
            token = tree.head(token);
        }
        return List.of();
    }

    private Status status(int trigger) {
        return Modality.at(phrases, trigger);
    }
}
