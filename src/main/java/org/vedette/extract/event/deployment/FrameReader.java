package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads the frames of movement and presence that verbs open; parses only where a verb needs its subject. */
final class FrameReader {
    private final Phrases phrases;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Destinations destinations;

    FrameReader(Phrases phrases, List<Item> items, Subjects subjects, Grounds grounds) {
        this.phrases = phrases;
        this.items = items;
        this.subjects = subjects;
        clauses = new Clauses(phrases, items);
        destinations = new Destinations(phrases, grounds);
    }

    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        if (items.isEmpty()) {
            return frames;
        }
        NounFrames nouns = new NounFrames(phrases, items, subjects, destinations);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.tag(i).startsWith("VB")) {
                verb(i, frames);
            } else if (phrases.at(i) == null) {
                nouns.read(i, frames);
            }
        }
        items.forEach(item -> nouns.located(item, frames));
        return frames;
    }

    private void verb(int token, List<Frame> frames) {
        String lemma = phrases.lemma(token);
        if (clauses.isPassive(token)) {
            if (Lexicon.TRANSITIVE.contains(lemma) || Lexicon.INVERSE.contains(lemma)) {
                passive(token, frames);
            }
            return;
        }
        if (Lexicon.INVERSE.contains(lemma)) {
            holding(token, frames);
        } else if (Lexicon.TRANSITIVE.contains(lemma) && !Lexicon.ONLY_PASSIVE.contains(lemma)) {
            active(token, frames);
        }
        if (Lexicon.INTRANSITIVE.contains(lemma)) {
            intransitive(token, frames);
        } else if (Lexicon.ACTIVITIES.contains(lemma) || lemma.equals("be")) {
            active(token, lemma, frames);
        }
    }

    private void active(int verb, List<Frame> frames) {
        int end = Stretch.end(phrases, verb + 1);
        List<Item> objects = objects(verb, end);
        if (!objects.isEmpty()) {
            frames.add(new Frame(
                    verb,
                    objects,
                    subjects.of(phrases, verb),
                    receiver(verb, end, objects),
                    Modality.at(phrases, verb),
                    Lexicon.TRANSFERS.contains(phrases.lemma(verb))));
        }
    }

    private List<Item> objects(int verb, int end) {
        return clauses.between(verb + 1, end).stream()
                .filter(item -> !isService(item))
                .toList();
    }

    /** A whole service ("the navy") is an actor rather than what is moved. */
    private boolean isService(Item item) {
        return item.kind() == Kind.UNIT
                && phrases.isAny(item.last(), Set.of("military", "army", "navy", "force", "forces", "guard", "corps"));
    }

    /** "sends Ukraine tanks" names the receiver without a preposition. */
    private List<Entity> receiver(int verb, int end, List<Item> objects) {
        Mentioned receiver = phrases.at(verb + 1, EntityType.COUNTRY);
        boolean given = receiver != null
                && receiver.last() < objects.getFirst().first()
                && !phrases.tag(receiver.last()).startsWith("JJ");
        return receiver != null && given ? List.of(receiver.entity()) : destinations.in(verb + 1, end, objects);
    }

    /** "the base houses two squadrons": the subject is the place. */
    private void holding(int verb, List<Frame> frames) {
        List<Item> held = objects(verb, Stretch.end(phrases, verb + 1));
        List<Entity> place = subjects.place(phrases, verb);
        if (!held.isEmpty() && !place.isEmpty()) {
            frames.add(new Frame(verb, held, List.of(), place, Modality.at(phrases, verb), false));
        }
    }

    private void passive(int verb, List<Frame> frames) {
        List<Item> moved = clauses.subjects(verb);
        if (!moved.isEmpty()) {
            int end = Stretch.end(phrases, verb + 1);
            boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(verb))
                    || phrases.lemma(verb).equals("bring");
            frames.add(new Frame(
                    verb,
                    moved,
                    subjects.agent(phrases, verb, end),
                    destinations.in(verb + 1, end, moved),
                    Modality.at(phrases, verb),
                    transfer));
        }
    }

    private void intransitive(int verb, List<Frame> frames) {
        List<Item> moving = clauses.subjects(verb);
        if (moving.isEmpty()) {
            return;
        }
        int end = Stretch.end(phrases, verb + 1);
        List<Entity> object = destinations.behind(verb, end, moving);
        List<Entity> to = object.isEmpty() ? destinations.in(verb + 1, end, moving) : object;
        if (moving.stream().anyMatch(Item::named) || !to.isEmpty()) {
            frames.add(new Frame(verb, moving, List.of(), to, Modality.at(phrases, verb), true));
        }
    }

    /** "is still in the Gulf", "fired on them near the shoal" */
    private void active(int verb, String lemma, List<Frame> frames) {
        int end = lemma.equals("be") ? copula(verb) : Stretch.end(phrases, verb + 1);
        List<Item> acting = end > verb ? clauses.subjects(verb) : List.of();
        List<Entity> places = acting.isEmpty() ? List.of() : destinations.where(verb + 1, end, acting);
        if (!places.isEmpty()) {
            frames.add(new Frame(verb, acting, List.of(), places, Modality.at(phrases, verb), false));
        }
    }

    /** How far the place behind "is" reaches; before it where the verb tells something else. */
    private int copula(int verb) {
        int i = verb + 1;
        while (phrases.tag(i).startsWith("RB") && !phrases.isAny(i, Lexicon.WHERE)) {
            i++;
        }
        return phrases.isAny(i, Lexicon.WHERE) ? Stretch.end(phrases, i) : verb;
    }
}
