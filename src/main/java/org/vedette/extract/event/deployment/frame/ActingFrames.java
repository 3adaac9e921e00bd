package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.clause.Stretch;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;

/** Reads verbs that tell what a thing does or that it is, and so where: "two frigates are still in the Gulf". */
final class ActingFrames {
    private final Reading reading;
    private final Phrases phrases;
    private final Whereabouts whereabouts;

    ActingFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
        whereabouts = new Whereabouts(reading);
    }

    /** "is still in the Gulf", "fired on them near the shoal", "took part" */
    void acting(int verb) {
        String lemma = phrases.lemma(verb);
        boolean being = lemma.equals("be");
        boolean there = being && phrases.word(verb - 1).equals("there");
        int end = being && !there ? copula(verb) : reading.end(verb);
        List<Item> acting = end > verb ? reading.commons(subjects(verb, end, there)) : List.of();
        if (Lexicon.COMBAT.contains(lemma)) {
            acting = acting.stream()
                    .filter(item -> item.kind() == Kind.EQUIPMENT || isFormation(item))
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
        reading.add(
                verb, acting, List.of(), whereabouts.of(verb, end, acting, found), part ? Fallback.EXERCISE : scene);
    }

    /** Any other verb: what does something or undergoes it at a place, is there. */
    void open(int verb) {
        if (Lexicon.SPEECH.contains(phrases.lemma(verb))) {
            return;
        }
        List<Item> there = reading.clauses().subjects(verb).stream()
                .filter(item ->
                        !item.munition() && !item.forces() && !item.owners().isEmpty())
                .filter(item -> item.kind() != Kind.UNIT)
                .toList();
        List<Entity> places =
                there.isEmpty() ? List.of() : reading.destinations().where(verb + 1, reading.end(verb), there);
        if (!places.isEmpty()) {
            reading.add(verb, there, places);
        }
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

    /** A named unit, not a whole service or group. */
    private boolean isFormation(Item item) {
        return item.kind() == Kind.UNIT && item.named() && Lexicon.UNITS.contains(phrases.word(item.last()));
    }
}
