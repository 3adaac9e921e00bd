package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Set;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.ground.Destinations;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.item.Item.Sort;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;

/** Reads the frames that nouns open: "the deployment of X to Y". */
final class NounFrames {
    private final Phrases phrases;
    private final Reading reading;
    private final List<Item> items;
    private final Subjects subjects;
    private final Destinations destinations;

    NounFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
        items = reading.items();
        subjects = reading.subjects();
        destinations = reading.destinations();
    }

    /** What one noun opens. */
    void read(int token) {
        movement(token);
        if (Lexicon.PRESENCE.contains(phrases.word(token))) {
            presence(token);
        } else if (phrases.word(token).equals("home") && phrases.isAny(token + 1, Set.of("of", "to"))) {
            home(token);
        }
    }

    /** "a permanent Kenyan presence in the north": no forces are named, so the noun stands for them. */
    private void presence(int token) {
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
        List<Entity> owner = present(first, token);
        Item item = new Item(first, token, what, phrases.word(token), Kind.TROOPS, Sort.COMMON, owner);
        List<Entity> to = owner.isEmpty() ? List.of() : destinations.in(token + 1, reading.end(token), List.of(item));
        if (!to.isEmpty()) {
            reading.frames()
                    .add(new Frame(token, List.of(item), List.of(), to, Modality.at(phrases, first), Fallback.NONE));
        }
    }

    /** "its presence", "Chad's presence", "Chad has a presence" */
    private List<Entity> present(int first, int noun) {
        if (phrases.tag(first - 1).equals("PRP$")) {
            return subjects.nearest(phrases, noun);
        }
        List<Entity> possessor = subjects.possessor(phrases, noun);
        int verb = phrases.tag(first - 1).equals("DT") ? first - 2 : first - 1;
        return possessor.isEmpty() && Lexicon.MAINTAINING.contains(phrases.lemma(verb))
                ? subjects.of(phrases, verb)
                : possessor;
    }

    /** "Kochi, home of the Southern Naval Command" */
    private void home(int token) {
        List<Item> based = items.stream()
                .filter(item -> item.last() > token && item.last() < reading.end(token))
                .toList();
        List<Entity> place = subjects.placeBefore(phrases, token);
        if (!based.isEmpty() && !place.isEmpty()) {
            reading.frames().add(new Frame(token, based, List.of(), place, Status.REPORTED, Fallback.NONE));
        }
    }

    /** "deployment of X to Y", "X deployment to Y", "X for deployment in Y" */
    private void movement(int token) {
        if (!Lexicon.NOUNS.contains(phrases.word(token))) {
            return;
        }
        int end = reading.end(token);
        boolean of = phrases.word(token + 1).equals("of");
        boolean forThat = phrases.word(token - 1).equals("for");
        int last = forThat ? token - 2 : token - 1;
        boolean transfer = Lexicon.TRANSFER_NOUNS.contains(phrases.word(token));
        List<Item> moved = items.stream()
                .filter(item -> of ? item.last() > token && item.last() < end : item.last() == last)
                .filter(item -> transfer || !item.munition())
                .toList();
        boolean withdrawal = Lexicon.WITHDRAWALS.contains(phrases.word(token));
        List<Entity> left = withdrawal ? destinations.left(token + 1, end, moved) : List.of();
        List<Entity> to = moved.isEmpty() || !left.isEmpty() ? left : destinations.in(token + 1, end, moved);
        if (!moved.isEmpty() && (transfer || !to.isEmpty())) {
            List<Entity> possessor = forThat ? subjects.nearest(phrases, token) : subjects.possessor(phrases, token);
            List<Entity> agent = possessor.isEmpty() ? subjects.agent(phrases, token, end) : possessor;
            List<Entity> owner = agent.isEmpty() ? deciding(token, moved) : agent;
            reading.frames()
                    .add(new Frame(
                            token,
                            moved,
                            owner,
                            to,
                            forThat ? Status.PLANNED : Modality.at(phrases, token),
                            transfer ? Fallback.RECEIVER : Fallback.NONE));
        }
    }

    /** "Peru ordered the deployment of troops": who decides on it, where the troops are nobody else's. */
    private List<Entity> deciding(int noun, List<Item> moved) {
        DependencyTree tree = phrases.sentence().tree();
        int verb = tree.head(noun);
        boolean decided =
                tree.relation(noun).equals("dobj") || tree.relation(noun).equals("obj");
        boolean free = moved.getFirst().owners().isEmpty() && !moved.getFirst().named();
        return decided && free && Lexicon.DECIDING.contains(phrases.lemma(verb))
                ? subjects.of(phrases, verb)
                : List.of();
    }
}
