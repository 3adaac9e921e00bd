package org.vedette.extract.event.deployment.frame;

import java.util.List;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;

/** Reads verbs whose subject has, holds, gets or sees what is somewhere. */
final class HoldingFrames {
    private final Reading reading;
    private final Phrases phrases;

    HoldingFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
    }

    /** "tracked two frigates off the coast": not the observer's; whether anything is seen. */
    boolean observing(int verb) {
        int end = reading.end(verb);
        List<Item> seen = reading.clauses().objects(verb, end, false).stream()
                .filter(item -> !item.owners().isEmpty() || item.named())
                .toList();
        List<Entity> places =
                seen.isEmpty() ? List.of() : reading.destinations().where(verb + 1, end, seen);
        if (!seen.isEmpty()) {
            reading.add(verb, seen, List.of(), places, Fallback.SCENE);
        }
        return !seen.isEmpty();
    }

    /** "has 300 soldiers in the north" */
    void having(int verb) {
        if (phrases.sentence().tree().relation(verb).startsWith("aux")) {
            return;
        }
        int end = reading.end(verb);
        List<Item> had = reading.clauses().objects(verb, end, false);
        List<Entity> places = had.isEmpty() ? List.of() : reading.destinations().where(verb + 1, end, had);
        if (!places.isEmpty()) {
            reading.add(verb, had, reading.subjects().of(phrases, verb), places, Fallback.NONE);
        }
    }

    /** "the base houses two squadrons", "Peru received jets from Spain": the subject is the place. */
    void holding(int verb) {
        boolean received = Lexicon.RECEPTION.contains(phrases.lemma(verb));
        int end = reading.end(verb);
        List<Item> held = reading.clauses().objects(verb, end, received);
        if (held.isEmpty()) {
            return;
        }
        List<Entity> named = reading.subjects().place(phrases, verb);
        List<Entity> place = named.isEmpty() ? reading.destinations().standing(verb - 1, held) : named;
        List<Entity> inside = received ? List.of() : reading.destinations().where(verb + 1, end, held);
        if (!place.isEmpty() || !inside.isEmpty()) {
            reading.add(verb, held, inside.isEmpty() ? place : inside);
        }
    }
}
