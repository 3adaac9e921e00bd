package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Set;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.clause.Lists;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Deployment.Status;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads phrases that place a thing by themselves: "X in Y", "the Y-based X". */
final class LocatedFrames {
    private static final int FRONT = 8;

    private final Reading reading;
    private final Phrases phrases;

    LocatedFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
    }

    /** "Omani warships in the Red Sea": only where the phrase tells whose they are. */
    void located(Item item) {
        int next = item.last() + 1;
        List<Entity> home = item.named() ? reading.destinations().home(next, List.of(item)) : List.of();
        if (!home.isEmpty()) {
            reading.frames().add(new Frame(next, List.of(item), List.of(), home, Status.REPORTED, Fallback.HOME));
            return;
        }
        if (item.kind() != Kind.EQUIPMENT) {
            based(item);
        }
        boolean held = item.owners().isEmpty() && item.kind() == Kind.UNIT;
        List<Entity> having = held ? having(item) : List.of();
        boolean itself = item.owners().stream().anyMatch(owner -> owner.id().equals(item.what()));
        boolean based = phrases.word(next).equals("at");
        boolean counts = (based || !item.forces())
                && !item.munition()
                && !itself
                && !(item.owners().isEmpty() && having.isEmpty())
                && (item.kind() != Kind.UNIT || phrases.isAny(next, List.of("in", "at", "near", "on")));
        if (counts && phrases.isAny(next, Lexicon.WHERE)) {
            List<Entity> places = reading.destinations().behind(next, phrases.size(), List.of(item));
            if (!places.isEmpty()) {
                reading.frames()
                        .add(new Frame(
                                next,
                                Lists.endingWith(phrases, reading.items(), item),
                                having,
                                places,
                                Status.REPORTED,
                                Fallback.NONE));
            }
        }
    }

    /** "leads a battle group in Kenya": the subject of the verb whose object the item is. */
    private List<Entity> having(Item item) {
        DependencyTree tree = phrases.sentence().tree();
        int verb = tree.head(item.last());
        boolean object = tree.relation(item.last()).equals("dobj")
                || tree.relation(item.last()).equals("obj");
        return object && phrases.tag(verb).startsWith("VB") ? reading.subjects().of(phrases, verb) : List.of();
    }

    /** "the Nairobi-based 2nd Brigade" */
    private void based(Item item) {
        int i = item.last();
        while (i >= 0 && item.last() - i <= FRONT) {
            Mentioned place = phrases.at(i);
            boolean home = Lexicon.BASED.stream().anyMatch(phrases.word(i)::endsWith);
            int name = phrases.isAny(i - 1, Set.of("-")) ? i - 2 : i;
            Mentioned ground = home ? phrases.at(name) : null;
            if (ground != null && (ground.is(EntityType.PLACE) || ground.is(EntityType.COUNTRY))) {
                reading.frames()
                        .add(new Frame(
                                i, List.of(item), List.of(), List.of(ground.entity()), Status.REPORTED, Fallback.NONE));
                return;
            }
            i = place != null && !home && place.first() < i ? place.first() : i;
            i--;
        }
    }
}
