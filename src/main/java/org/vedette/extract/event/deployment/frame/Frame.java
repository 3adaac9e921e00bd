package org.vedette.extract.event.deployment.frame;

import java.util.Comparator;
import java.util.List;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;

/**
 * A movement or presence that a sentence expresses.
 *
 * @param trigger token of the verb, noun or preposition
 * @param items what moves, at least one, in text order; one without an owner shares that of the one before it
 * @param subject who moves it; empty where only the items themselves tell
 * @param destinations empty where the sentence does not say
 * @param fallback what stands in where the sentence names no destination
 */
public record Frame(
        int trigger,
        List<Item> items,
        List<Entity> subject,
        List<Entity> destinations,
        Status status,
        Fallback fallback) {
    /** Where a thing is taken to be if the sentence does not say. */
    public enum Fallback {
        NONE,
        /** Where the article's exercise is held. */
        EXERCISE,
        /** The same, else where the text had things go last. */
        ARRIVAL,
        /** Whose the place is owns what has its home there, where the sentence names nobody. */
        HOME,
        /** To whom or where the article has things sent. */
        RECEIVER,
        /** To whom the article mostly has things sent: "them". */
        PRONOUN,
        /** Where the text was last. */
        SCENE
    }

    public Frame {
        items = items.stream().sorted(Comparator.comparingInt(Item::first)).toList();
        subject = List.copyOf(subject);
        destinations = List.copyOf(destinations);
    }
}
