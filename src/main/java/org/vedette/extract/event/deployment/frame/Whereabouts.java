package org.vedette.extract.event.deployment.frame;

import java.util.List;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Tells where what a verb is about is, by the clause and what stands in front of it. */
final class Whereabouts {
    private static final int RELATIVE = 8;

    private final Reading reading;
    private final Phrases phrases;

    Whereabouts(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
    }

    /** The base that it sets out from, else those found, else those in front of the clause. */
    List<Entity> of(int verb, int end, List<Item> items, List<Entity> found) {
        if (Lexicon.WITHDRAWALS.contains(phrases.lemma(verb))) {
            List<Entity> left = reading.destinations().left(verb + 1, end, items);
            if (!left.isEmpty()) {
                return left;
            }
        }
        boolean leaving = Lexicon.DEPARTURES.contains(phrases.lemma(verb));
        for (int i = verb + 1; leaving && i < end; i++) {
            List<Entity> home = reading.destinations().home(i, items);
            if (!home.isEmpty()) {
                return home;
            }
        }
        return found.isEmpty() ? before(items) : found;
    }

    /** "In the Gulf, two frigates ...", "Sokoto, where troops ..." */
    private List<Entity> before(List<Item> items) {
        int first = items.getFirst().first();
        if (phrases.isAny(0, Lexicon.WHERE)) {
            return reading.destinations().behind(0, first, items);
        }
        for (int i = first - 1; i >= Math.max(1, first - RELATIVE); i--) {
            if (phrases.tag(i).equals("WRB") && phrases.word(i).equals("where")) {
                return placeBefore(i);
            }
        }
        return List.of();
    }

    private List<Entity> placeBefore(int token) {
        return phrases.mentioned().stream()
                .filter(m -> m.last() < token
                        && (m.is(EntityType.PLACE)
                                || (m.is(EntityType.COUNTRY)
                                        && phrases.tag(m.last()).startsWith("NNP"))))
                .reduce((before, last) -> last)
                .map(reading.destinations()::endingWith)
                .orElse(List.of());
    }
}
