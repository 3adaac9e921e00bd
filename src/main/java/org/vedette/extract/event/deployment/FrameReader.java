package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads the frames of movement and presence that verbs open; parses only where a verb needs its subject. */
final class FrameReader {
    private static final Set<String> RECEIVERS = Set.of("them", "it", "him", "her", "us");

    private static final int RELATIVE = 8;

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
        NounFrames nouns = new NounFrames(phrases, items, subjects, destinations);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.tag(i).startsWith("VB")) {
                verb(i, frames);
            } else if (phrases.at(i) == null) {
                nouns.read(i, frames);
            }
        }
        items.forEach(item -> nouns.located(item, frames));
        new Companions(phrases, items).read(frames);
        return frames;
    }

    private void verb(int token, List<Frame> frames) {
        String lemma = phrases.lemma(token);
        if (clauses.isPassive(token)) {
            if (Lexicon.TRANSITIVE.contains(lemma) || Lexicon.INVERSE.contains(lemma)) {
                passive(token, frames);
            }
        } else if (Lexicon.INVERSE.contains(lemma)) {
            holding(token, frames);
        } else if (Lexicon.POSSESSION.contains(lemma)) {
            having(token, frames);
        } else if (!transitive(token, lemma, frames) || isFollowing(lemma)) {
            intransitive(token, lemma, frames);
        }
    }

    /** "shadowed the destroyer": who perceives is there, too. */
    private static boolean isFollowing(String lemma) {
        return Lexicon.OBSERVATIONS.contains(lemma) && Lexicon.INTRANSITIVE.contains(lemma);
    }

    private boolean transitive(int token, String lemma, List<Frame> frames) {
        boolean moves = Lexicon.TRANSITIVE.contains(lemma) && !Lexicon.ONLY_PASSIVE.contains(lemma);
        return (moves && moving(token, frames)) || (Lexicon.OBSERVATIONS.contains(lemma) && observing(token, frames));
    }

    private void intransitive(int token, String lemma, List<Frame> frames) {
        if (Lexicon.INTRANSITIVE.contains(lemma)) {
            going(token, frames);
        } else if (Lexicon.ACTIVITIES.contains(lemma) || Lexicon.PARTICIPATION.contains(lemma) || lemma.equals("be")) {
            acting(token, lemma, frames);
        }
    }

    /** "sent two frigates to the Gulf" */
    private boolean moving(int verb, List<Frame> frames) {
        int end = Stretch.end(phrases, verb + 1);
        boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(verb));
        List<Item> objects = clauses.objects(verb, end);
        if (objects.isEmpty()) {
            return false;
        }
        List<Entity> subject = subjects.of(phrases, verb);
        objects = objects.stream().filter(item -> isOf(subject, item)).toList();
        if (objects.isEmpty()) {
            return false;
        }
        boolean pronoun = transfer && phrases.isAny(verb + 1, RECEIVERS);
        List<Entity> to = pronoun ? antecedent(verb, subject) : receiver(verb, end, objects);
        Fallback sent = transfer && !isDirected(verb, end) ? Fallback.RECEIVER : Fallback.NONE;
        Fallback fallback = pronoun ? Fallback.PRONOUN : sent;
        int gap = gap(verb, end);
        for (boolean behind : new boolean[] {false, true}) {
            List<Item> part = objects.stream()
                    .filter(item -> (item.last() > gap) == behind)
                    .toList();
            Mentioned other = behind ? phrases.at(gap) : null;
            if (!part.isEmpty()) {
                List<Entity> who = other == null ? subject : List.of(other.entity());
                frames.add(new Frame(verb, part, who, to, Modality.at(phrases, verb), fallback));
            }
        }
        return true;
    }

    /** "sends 20 tanks, and Peru 40 trucks": where a second giver stands without its verb; the clause's end where none does. */
    private int gap(int verb, int end) {
        for (int i = verb + 2; i < end; i++) {
            Mentioned state = phrases.at(i, EntityType.COUNTRY);
            if (state != null
                    && phrases.word(i - 1).equals("and")
                    && phrases.tag(state.last()).startsWith("NNP")
                    && phrases.tag(state.last() + 1).equals("CD")) {
                return state.last();
            }
        }
        return end;
    }

    /** Whether the clause names a destination, be it one that nothing is known of. */
    private boolean isDirected(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (phrases.isAny(i, Lexicon.TO)
                    && phrases.tag(phrases.tag(i + 1).equals("DT") ? i + 2 : i + 1)
                            .startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    /** Nobody moves the forces of another, but may hand over a type that another makes. */
    private static boolean isOf(List<Entity> subject, Item item) {
        return item.named()
                || subject.isEmpty()
                || item.owners().isEmpty()
                || item.owners().stream().anyMatch(subject::contains);
    }

    /** "sends Ukraine tanks" names the receiver without a preposition. */
    private List<Entity> receiver(int verb, int end, List<Item> objects) {
        Mentioned receiver = phrases.at(verb + 1, EntityType.COUNTRY);
        List<Entity> to = destinations.in(verb + 1, end, objects);
        if (receiver == null
                || phrases.tag(receiver.last()).startsWith("JJ")
                || phrases.tag(receiver.last() + 1).equals("POS")) {
            return to;
        }
        boolean apart = receiver.last() < objects.getFirst().first();
        boolean given = Lexicon.TRANSFERS.contains(phrases.lemma(verb)) && to.isEmpty();
        return apart || given ? List.of(receiver.entity()) : to;
    }

    /** "Kenya waits since Peru sent them tanks": the first other state of the sentence. */
    private List<Entity> antecedent(int verb, List<Entity> subject) {
        return phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.COUNTRY) && m.last() < verb && !subject.contains(m.entity()))
                .map(Mentioned::entity)
                .limit(1)
                .toList();
    }

    /** "tracked two frigates off the coast": not the observer's. */
    private boolean observing(int verb, List<Frame> frames) {
        int end = Stretch.end(phrases, verb + 1);
        List<Item> seen = clauses.objects(verb, end).stream()
                .filter(item -> !item.owners().isEmpty() || item.named())
                .toList();
        List<Entity> places = seen.isEmpty() ? List.of() : destinations.where(verb + 1, end, seen);
        if (places.isEmpty()) {
            return false;
        }
        frames.add(new Frame(verb, seen, List.of(), places, Modality.at(phrases, verb), Fallback.NONE));
        return true;
    }

    /** "has 300 soldiers in the north" */
    private void having(int verb, List<Frame> frames) {
        if (phrases.sentence().tree().relation(verb).startsWith("aux")) {
            return;
        }
        int end = Stretch.end(phrases, verb + 1);
        List<Item> had = clauses.objects(verb, end);
        List<Entity> places = had.isEmpty() ? List.of() : destinations.where(verb + 1, end, had);
        if (!places.isEmpty()) {
            frames.add(new Frame(
                    verb, had, subjects.of(phrases, verb), places, Modality.at(phrases, verb), Fallback.NONE));
        }
    }

    /** "the base houses two squadrons": the subject is the place. */
    private void holding(int verb, List<Frame> frames) {
        List<Item> held = clauses.objects(verb, Stretch.end(phrases, verb + 1));
        List<Entity> named = subjects.place(phrases, verb);
        List<Entity> place = named.isEmpty() ? destinations.standing(verb - 1, held) : named;
        if (!held.isEmpty() && !place.isEmpty()) {
            frames.add(new Frame(verb, held, List.of(), place, Modality.at(phrases, verb), Fallback.NONE));
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
                    orBefore(destinations.in(verb + 1, end, moved), moved),
                    Modality.at(phrases, verb),
                    fallback(verb, transfer && !isDirected(verb, end))));
        }
    }

    private Fallback fallback(int verb, boolean open) {
        if (Lexicon.BASING.contains(phrases.lemma(verb))) {
            return Fallback.HOME;
        }
        return open ? Fallback.RECEIVER : Fallback.NONE;
    }

    /** "two frigates sailed through the strait" */
    private void going(int verb, List<Frame> frames) {
        List<Item> moving = clauses.subjects(verb);
        if (moving.isEmpty()) {
            return;
        }
        int end = Stretch.end(phrases, verb + 1);
        List<Entity> object = destinations.behind(verb, end, moving);
        List<Entity> to = orBefore(object.isEmpty() ? destinations.in(verb + 1, end, moving) : object, moving);
        if (moving.stream().anyMatch(Item::named) || !to.isEmpty()) {
            boolean arrival = Lexicon.ARRIVALS.contains(phrases.lemma(verb))
                    || Lexicon.PARTICIPATION.contains(phrases.lemma(verb));
            frames.add(new Frame(
                    verb,
                    moving,
                    List.of(),
                    to,
                    Modality.at(phrases, verb),
                    arrival ? Fallback.EXERCISE : Fallback.NONE));
        }
    }

    /** "is still in the Gulf", "fired on them near the shoal", "took part" */
    private void acting(int verb, String lemma, List<Frame> frames) {
        int end = lemma.equals("be") ? copula(verb) : Stretch.end(phrases, verb + 1);
        List<Item> acting = end > verb ? clauses.subjects(verb) : List.of();
        if (acting.isEmpty()) {
            return;
        }
        List<Entity> object = lemma.equals("be") ? List.of() : destinations.behind(verb, end, acting);
        List<Entity> places = orBefore(object.isEmpty() ? destinations.where(verb + 1, end, acting) : object, acting);
        boolean part = Lexicon.PARTICIPATION.contains(lemma) && acting.stream().anyMatch(Item::named);
        if (!places.isEmpty() || part) {
            frames.add(new Frame(
                    verb,
                    acting,
                    List.of(),
                    places,
                    Modality.at(phrases, verb),
                    part ? Fallback.EXERCISE : Fallback.NONE));
        }
    }

    /** "In the Gulf, two frigates ...", "Sokoto, where troops ...": the place in front of the clause where none is behind. */
    private List<Entity> orBefore(List<Entity> found, List<Item> items) {
        int first = items.getFirst().first();
        if (found.isEmpty() && phrases.isAny(0, Lexicon.WHERE)) {
            return destinations.behind(0, first, items);
        }
        for (int i = first - 1; found.isEmpty() && i >= Math.max(1, first - RELATIVE); i--) {
            if (phrases.tag(i).equals("WRB") && phrases.word(i).equals("where")) {
                return placeBefore(i);
            }
        }
        return found;
    }

    private List<Entity> placeBefore(int token) {
        return phrases.mentioned().stream()
                .filter(m -> m.last() < token
                        && (m.is(EntityType.PLACE)
                                || (m.is(EntityType.COUNTRY)
                                        && phrases.tag(m.last()).startsWith("NNP"))))
                .reduce((before, last) -> last)
                .map(m -> List.of(m.entity()))
                .orElse(List.of());
    }

    /** How far the place behind "is" reaches; before it where the verb tells something else. */
    private int copula(int verb) {
        int i = verb + 1;
        while ((phrases.tag(i).startsWith("RB") && !phrases.isAny(i, Lexicon.WHERE))
                || phrases.isAny(i, Lexicon.PRESENT)) {
            i++;
        }
        return phrases.isAny(i, Lexicon.WHERE) ? Stretch.end(phrases, i) : verb;
    }
}
