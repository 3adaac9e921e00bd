package org.vedette.extract.event.deployment.frame;

import java.util.List;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;

/** Reads passives whose subject is moved or met somewhere: "two frigates were sent to the coast". */
final class MovedFrames {
    private final Reading reading;
    private final Phrases phrases;
    private final Whereabouts whereabouts;

    MovedFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
        whereabouts = new Whereabouts(reading);
    }

    /** "were sent to the coast" */
    void moved(int verb) {
        List<Item> moved = reading.clauses().subjects(verb);
        boolean transfer = Lexicon.TRANSFERS.contains(phrases.lemma(verb))
                || phrases.lemma(verb).equals("bring");
        List<Item> counting =
                moved.stream().filter(item -> transfer || !item.munition()).toList();
        int end = reading.end(verb);
        if (!counting.isEmpty()) {
            List<Entity> to = whereabouts.of(verb, end, counting, reading.places(verb, end, counting));
            if (!to.isEmpty() || !Lexicon.DIRECTED.contains(phrases.lemma(verb))) {
                reading.add(verb, counting, agent(verb, end), to, fallback(verb, transfer));
            }
        }
        if (Lexicon.MEETINGS.contains(phrases.lemma(verb))) {
            met(verb, end);
        }
    }

    /** "was intercepted by two Peruvian jets near the island": who meets something is there, too. */
    private void met(int verb, int end) {
        List<Item> meeting = reading.commons(reading.items()).stream()
                .filter(item -> item.first() > verb
                        && item.last() < end
                        && item.kind() == Deployment.Kind.EQUIPMENT
                        && phrases.word(by(item)).equals("by"))
                .toList();
        List<Entity> places =
                meeting.isEmpty() ? List.of() : reading.destinations().where(verb + 1, end, meeting);
        if (!places.isEmpty()) {
            reading.add(verb, meeting, places);
        }
    }

    private int by(Item item) {
        int before = item.first() - 1;
        while (phrases.tag(before).equals("DT") || phrases.isAny(before, Lexicon.APPROXIMATE)) {
            before--;
        }
        return before;
    }

    /** Who sees or harms something is not whose it is. */
    private List<Entity> agent(int verb, int end) {
        return Lexicon.UNDERGONE.contains(phrases.lemma(verb))
                ? List.of()
                : reading.subjects().agent(phrases, verb, end);
    }

    private Fallback fallback(int verb, boolean transfer) {
        if (Lexicon.BASING.contains(phrases.lemma(verb))) {
            return Fallback.HOME;
        }
        if (Lexicon.DEPICTION.contains(phrases.lemma(verb))) {
            return Fallback.NONE;
        }
        return transfer ? Fallback.RECEIVER : Fallback.SCENE;
    }
}
