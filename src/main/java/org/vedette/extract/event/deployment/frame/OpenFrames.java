package org.vedette.extract.event.deployment.frame;

import java.util.List;
import java.util.stream.Stream;
import org.vedette.extract.event.deployment.frame.Frame.Fallback;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;

/** Reads any other verb: what does something or undergoes it at a place, is there: "the jets refuelled over the strait". */
final class OpenFrames {
    private final Reading reading;
    private final Phrases phrases;

    OpenFrames(Reading reading) {
        this.reading = reading;
        phrases = reading.phrases();
    }

    void open(int verb) {
        if (Lexicon.SPEECH.contains(phrases.lemma(verb))) {
            return;
        }
        int end = reading.end(verb);
        boolean passive = reading.clauses().isPassive(verb);
        Stream<Item> subjects = reading.clauses().subjects(verb).stream();
        Stream<Item> objects = passive ? Stream.of() : reading.clauses().objects(verb, end, false).stream();
        List<Item> there = Stream.concat(subjects, objects)
                .filter(item -> !item.munition()
                        && !item.forces()
                        && item.kind() != Kind.UNIT
                        && !item.owners().isEmpty())
                .distinct()
                .toList();
        List<Entity> places =
                there.isEmpty() ? List.of() : reading.destinations().where(verb + 1, end, there);
        if (!places.isEmpty()) {
            reading.add(verb, there, List.of(), places, Fallback.NONE);
        }
    }
}
