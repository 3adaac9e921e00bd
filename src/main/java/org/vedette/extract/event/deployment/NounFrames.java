package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;

/** Reads the frames that nouns open ("the deployment of X to Y"), and what just stands at a place ("X in Y"). */
final class NounFrames {
    private final Phrases phrases;
    private final List<Item> items;
    private final Subjects subjects;
    private final Destinations destinations;

    NounFrames(Phrases phrases, List<Item> items, Subjects subjects, Destinations destinations) {
        this.phrases = phrases;
        this.items = items;
        this.subjects = subjects;
        this.destinations = destinations;
    }

    /** What one noun opens. */
    void read(int token, List<Frame> frames) {
        movement(token, frames);
        if (Lexicon.PRESENCE.contains(phrases.word(token))) {
            presence(token, frames);
        } else if (phrases.word(token).equals("home") && phrases.isAny(token + 1, Set.of("of", "to"))) {
            home(token, frames);
        }
    }

    /** "a permanent Kenyan presence in the north": no forces are named, so the noun stands for them. */
    private void presence(int token, List<Frame> frames) {
        if (phrases.word(token + 1).equals("of") || phrases.tag(token + 1).startsWith("NN")) {
            return;
        }
        int first = token;
        while (first > 0
                && phrases.at(first - 1) == null
                && phrases.tag(first - 1).startsWith("JJ")) {
            first--;
        }
        String what = phrases.text(first, token);
        boolean own = phrases.tag(first - 1).equals("PRP$");
        List<Entity> owner = own ? subjects.nearest(phrases, token) : subjects.possessor(phrases, token);
        Item item = new Item(first, token, what, phrases.word(token), Kind.TROOPS, false, false, owner);
        List<Entity> to = owner.isEmpty()
                ? List.of()
                : destinations.in(token + 1, Stretch.end(phrases, token + 1), List.of(item));
        if (!to.isEmpty()) {
            frames.add(new Frame(token, List.of(item), List.of(), to, Modality.at(phrases, first), Fallback.NONE));
        }
    }

    /** "Yokosuka, home of the Seventh Fleet" */
    private void home(int token, List<Frame> frames) {
        List<Item> based = items.stream()
                .filter(item -> item.last() > token && item.last() < Stretch.end(phrases, token + 1))
                .toList();
        List<Entity> place = subjects.placeBefore(phrases, token);
        if (!based.isEmpty() && !place.isEmpty()) {
            frames.add(new Frame(token, based, List.of(), place, Status.REPORTED, Fallback.NONE));
        }
    }

    /** "deployment of X to Y", "X deployment to Y", "X for deployment in Y" */
    private void movement(int token, List<Frame> frames) {
        if (!Lexicon.NOUNS.contains(phrases.word(token))) {
            return;
        }
        int end = Stretch.end(phrases, token + 1);
        boolean of = phrases.word(token + 1).equals("of");
        boolean forThat = phrases.word(token - 1).equals("for");
        int last = forThat ? token - 2 : token - 1;
        List<Item> moved = items.stream()
                .filter(item -> of ? item.last() > token && item.last() < end : item.last() == last)
                .toList();
        List<Entity> to = moved.isEmpty() ? List.of() : destinations.in(token + 1, end, moved);
        if (!to.isEmpty()) {
            List<Entity> possessor = forThat ? subjects.nearest(phrases, token) : subjects.possessor(phrases, token);
            List<Entity> owner = possessor.isEmpty() ? subjects.agent(phrases, token, end) : possessor;
            frames.add(new Frame(
                    token, moved, owner, to, forThat ? Status.PLANNED : Modality.at(phrases, token), Fallback.NONE));
        }
    }

    /** "Russian warships in the Baltic Sea": only where the phrase tells whose they are. */
    void located(Item item, List<Frame> frames) {
        int next = item.last() + 1;
        List<Entity> home = item.named() ? destinations.home(next, List.of(item)) : List.of();
        if (!home.isEmpty()) {
            frames.add(new Frame(next, List.of(item), List.of(), home, Status.REPORTED, Fallback.HOME));
            return;
        }
        boolean counts = !item.forces()
                && !item.owners().isEmpty()
                && (item.kind() != Kind.UNIT || phrases.isAny(next, List.of("in", "at", "near", "on")));
        if (counts && phrases.isAny(next, Lexicon.WHERE)) {
            List<Entity> places = destinations.behind(next, phrases.size(), List.of(item));
            if (!places.isEmpty()) {
                frames.add(new Frame(
                        next,
                        Lists.endingWith(phrases, items, item),
                        List.of(),
                        places,
                        Status.REPORTED,
                        Fallback.NONE));
            }
        }
    }
}
