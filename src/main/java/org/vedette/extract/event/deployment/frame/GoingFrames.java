package org.vedette.extract.event.deployment.frame;

import java.util.List;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;

/** Reads verbs whose subject itself goes or stays somewhere: "two frigates sailed through the strait". */
final class GoingFrames {
    private final Reading reading;
    private final Phrases phrases;
    private final Whereabouts whereabouts;

    GoingFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
        whereabouts = new Whereabouts(reading);
    }

    void going(int verb) {
        int end = reading.end(verb);
        boolean goes = !Lexicon.LIGHT.contains(phrases.lemma(verb)) || isJourney(verb, end);
        List<Item> moving = goes ? reading.commons(reading.clauses().subjects(verb)) : List.of();
        if (phrases.lemma(verb).endsWith("deploy")) {
            moving = reading.clauses().withoutServices(moving);
        }
        if (moving.isEmpty()) {
            return;
        }
        List<Entity> away = Lexicon.LEAVING.contains(phrases.lemma(verb))
                ? reading.destinations().toward(verb + 1, end, moving)
                : List.of();
        List<Entity> object = away.isEmpty() ? reading.destinations().behind(verb, end, moving) : away;
        List<Entity> to =
                whereabouts.of(verb, end, moving, object.isEmpty() ? reading.places(verb, end, moving) : object);
        reading.add(verb, moving, List.of(), to, fallback(phrases.lemma(verb)));
    }

    private static Fallback fallback(String verb) {
        if (verb.equals("arrive")) {
            return Fallback.ARRIVAL;
        }
        boolean exercise = Lexicon.ARRIVALS.contains(verb) || Lexicon.PARTICIPATION.contains(verb);
        return exercise ? Fallback.EXERCISE : Fallback.SCENE;
    }

    /** "paid a visit to": a verb that says little with the noun of a journey, not with that of an attack. */
    private boolean isJourney(int verb, int end) {
        for (int i = verb; i < end; i++) {
            if (phrases.isAny(i, Lexicon.ATTACKS)) {
                return false;
            }
            if (phrases.isAny(i, Lexicon.JOURNEYS)) {
                return true;
            }
        }
        return phrases.lemma(verb).equals("fly");
    }
}
