package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.clause.Lists;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads verbs whose subject moves or hands over their object: "sent two frigates to the Gulf". */
final class MovingFrames {
    private static final Set<String> RECEIVERS = Set.of("them", "it", "him", "her", "us");

    private final Reading reading;
    private final Phrases phrases;

    MovingFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
    }

    /** Whether the verb moves anything. */
    boolean moving(int verb) {
        int end = reading.end(verb);
        boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(verb));
        List<Item> behind = reading.clauses().objects(verb, end, transfer);
        if (behind.isEmpty()) {
            return false;
        }
        List<Entity> subject = reading.subjects().of(phrases, verb);
        List<Item> objects = behind.stream().filter(item -> isOf(subject, item)).toList();
        if (objects.isEmpty()) {
            return false;
        }
        boolean pronoun = transfer && phrases.isAny(verb + 1, RECEIVERS);
        List<Entity> to = pronoun ? antecedent(verb, subject) : receiver(verb, end, objects);
        boolean directed = Lexicon.DIRECTED.contains(phrases.lemma(verb));
        boolean withdrawal = Lexicon.WITHDRAWALS.contains(phrases.lemma(verb)) && !to.isEmpty();
        if (directed
                && !withdrawal
                && reading.destinations().toward(verb + 1, end, objects).isEmpty()) {
            return false;
        }
        Fallback sent = transfer && !isDirected(verb, end) ? Fallback.RECEIVER : Fallback.SCENE;
        add(verb, end, objects, subject, to, pronoun ? Fallback.PRONOUN : sent);
        return true;
    }

    /** Whether a state makes a journey with something: "held a patrol off the coast with two cutters". */
    boolean performing(int verb) {
        int end = reading.end(verb);
        List<Item> used = reading.items().stream()
                .filter(item -> item.first() > verb && item.last() < end && !item.munition() && isUsed(item))
                .flatMap(item -> reading.items().stream()
                        .filter(other -> Lists.endingWith(phrases, reading.items(), other)
                                .contains(item)))
                .distinct()
                .toList();
        boolean journey = false;
        for (int i = verb + 1; i < end; i++) {
            journey = journey || phrases.isAny(i, Lexicon.JOURNEYS);
        }
        List<Entity> places =
                journey && !used.isEmpty() ? reading.destinations().where(verb + 1, end, used) : List.of();
        if (places.isEmpty() || !reading.clauses().subjects(verb).isEmpty()) {
            return false;
        }
        reading.add(verb, used, reading.subjects().of(phrases, verb), places, Fallback.NONE);
        return true;
    }

    private boolean isUsed(Item item) {
        int before = item.first() - 1;
        while (phrases.tag(before).equals("DT") || phrases.isAny(before, Lexicon.APPROXIMATE)) {
            before--;
        }
        return phrases.isAny(before, Lexicon.ACCOMPANYING) || phrases.isAny(before, Lexicon.INCLUDING);
    }

    private void add(int verb, int end, List<Item> objects, List<Entity> subject, List<Entity> to, Fallback fallback) {
        int gap = gap(verb, end);
        Mentioned other = phrases.at(gap);
        List<Item> own = objects.stream().filter(item -> item.last() <= gap).toList();
        List<Item> others = objects.stream().filter(item -> item.last() > gap).toList();
        if (!own.isEmpty()) {
            reading.add(verb, own, subject, to, fallback);
        }
        if (!others.isEmpty() && other != null) {
            reading.add(verb, others, List.of(other.entity()), to, fallback);
        }
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

    /** "sends Haiti trucks" names the receiver without a preposition; "supplies Haiti with trucks", too. */
    private List<Entity> receiver(int verb, int end, List<Item> objects) {
        Mentioned receiver = phrases.at(verb + 1, EntityType.COUNTRY);
        List<Entity> left = Lexicon.WITHDRAWALS.contains(phrases.lemma(verb))
                ? reading.destinations().left(verb + 1, end, objects)
                : List.of();
        List<Entity> to = left.isEmpty() ? reading.places(verb, end, objects) : left;
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
}
