package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.clause.Stretch;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads verbs whose subject itself goes, is or is moved somewhere: "two frigates sailed through the strait". */
final class GoingFrames {
    private static final int RELATIVE = 8;

    private final Reading reading;
    private final Phrases phrases;

    GoingFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
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
            List<Entity> to = places(verb, end, counting, reading.places(verb, end, counting));
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
        List<Item> meeting = commons(reading.items()).stream()
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

    void going(int verb) {
        int end = reading.end(verb);
        boolean goes = !Lexicon.LIGHT.contains(phrases.lemma(verb)) || isJourney(verb, end);
        List<Item> moving = goes ? commons(reading.clauses().subjects(verb)) : List.of();
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
        List<Entity> to = places(verb, end, moving, object.isEmpty() ? reading.places(verb, end, moving) : object);
        reading.add(verb, moving, List.of(), to, fallback(phrases.lemma(verb)));
    }

    private static Fallback fallback(String verb) {
        if (verb.equals("arrive")) {
            return Fallback.ARRIVAL;
        }
        boolean exercise = Lexicon.ARRIVALS.contains(verb) || Lexicon.PARTICIPATION.contains(verb);
        return exercise ? Fallback.EXERCISE : Fallback.SCENE;
    }

    /** "is still in the Gulf", "fired on them near the shoal", "took part" */
    void acting(int verb) {
        String lemma = phrases.lemma(verb);
        boolean being = lemma.equals("be");
        boolean there = being && phrases.word(verb - 1).equals("there");
        int end = being && !there ? copula(verb) : reading.end(verb);
        List<Item> acting = end > verb ? commons(subjects(verb, end, there)) : List.of();
        if (Lexicon.COMBAT.contains(lemma)) {
            acting = acting.stream()
                    .filter(item -> item.kind() == Deployment.Kind.EQUIPMENT)
                    .toList();
        }
        if (acting.isEmpty()) {
            return;
        }
        List<Entity> object = being ? List.of() : reading.destinations().behind(verb, end, acting);
        List<Entity> where = being && isUnderWay(verb, end)
                ? reading.destinations().in(verb + 1, end, acting)
                : reading.destinations().where(verb + 1, end, acting);
        List<Entity> found = object.isEmpty() ? where : object;
        boolean part = Lexicon.PARTICIPATION.contains(lemma) && acting.stream().anyMatch(Item::named);
        Fallback scene = being ? Fallback.NONE : Fallback.SCENE;
        reading.add(verb, acting, List.of(), places(verb, end, acting, found), part ? Fallback.EXERCISE : scene);
    }

    /** @param there "there are two frigates": what is, stands behind */
    private List<Item> subjects(int verb, int end, boolean there) {
        return there
                ? reading.items().stream()
                        .filter(item -> item.first() > verb && item.last() < end)
                        .limit(1)
                        .toList()
                : reading.clauses().subjects(verb);
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

    private static List<Item> commons(List<Item> items) {
        return items.stream().filter(item -> !item.munition()).toList();
    }

    /** The base that it sets out from, else those found, else those in front of the clause. */
    private List<Entity> places(int verb, int end, List<Item> items, List<Entity> found) {
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
                .map(Mentioned::entity)
                .reduce((before, last) -> last)
                .map(List::of)
                .orElse(List.of());
    }

    /** "is on its way to", "is en route to" */
    private boolean isUnderWay(int verb, int end) {
        for (int i = verb + 2; i < end; i++) {
            if (phrases.isAny(i, Lexicon.WAYS) && phrases.isAny(i + 1, Set.of("to", "for"))) {
                return true;
            }
        }
        return false;
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
