package org.vedette.extract.event.deployment.frame;

import java.util.ArrayList;
import java.util.List;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.clause.Clauses;
import org.vedette.extract.event.deployment.clause.Stretch;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.ground.Grounds;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;

/**
 * A sentence while its frames are read.
 *
 * @param items what may be deployed, in text order
 * @param frames those found so far; grows
 */
record Reading(
        Phrases phrases,
        List<Item> items,
        Subjects subjects,
        Clauses clauses,
        Destinations destinations,
        List<Frame> frames) {
    static Reading of(Phrases phrases, List<Item> items, Subjects subjects, Grounds grounds) {
        return new Reading(
                phrases,
                items,
                subjects,
                new Clauses(phrases, items),
                new Destinations(phrases, grounds),
                new ArrayList<>());
    }

    /** Without munitions: they count only where they are handed over. */
    List<Item> commons(List<Item> some) {
        return some.stream().filter(item -> !item.munition()).toList();
    }

    /** How far the complements behind a token reach. */
    int end(int token) {
        return Stretch.end(phrases, token + 1);
    }

    /** Where what a verb moves goes or is; else where it is to serve: "sent to train in the hills", "to help Chad". */
    List<Entity> places(int verb, int end, List<Item> items) {
        List<Entity> found = destinations.in(verb + 1, end, items);
        return found.isEmpty() ? destinations.purpose(end, items) : found;
    }

    /** Adds what a verb or noun tells; whether it is planned or denied is read off the words in front. */
    void add(int trigger, List<Item> moved, List<Entity> subject, List<Entity> to, Fallback fallback) {
        frames.add(new Frame(trigger, moved, subject, to, Modality.at(phrases, trigger), fallback));
    }

    void add(int trigger, List<Item> moved, List<Entity> to) {
        add(trigger, moved, List.of(), to, Fallback.NONE);
    }
}
