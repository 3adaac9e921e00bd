package org.vedette.extract.event.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vedette.extract.event.exercise.References.Reference;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Collects where an exercise takes place and who takes part. */
final class Circumstances {
    private static final Set<String> WHERE =
            Set.of("in", "off", "near", "at", "around", "over", "on", "across", "along", "inside");
    private static final Set<String> SPEAKING =
            Set.of("say", "tell", "announce", "believe", "warn", "add", "fear", "claim");
    private static final int NEAR = 14;

    private final States states;
    private final Mentions mentions;
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> participants = new LinkedHashSet<>();

    Circumstances(States states, Mentions mentions) {
        this.states = states;
        this.mentions = mentions;
    }

    void read(Reference reference) {
        for (Mentioned mention : reference.phrases().mentioned()) {
            if (Math.abs(mention.first() - reference.token()) > NEAR) {
                continue;
            }
            boolean located = isLocated(reference.phrases(), mention);
            if (located && (mention.is(EntityType.PLACE) || mention.is(EntityType.COUNTRY))) {
                places.add(mention.entity().id());
            } else if (!located && !speaks(reference.phrases(), mention)) {
                participant(mention.entity());
            }
        }
    }

    private void participant(Entity entity) {
        switch (entity.type()) {
            case COUNTRY -> participants.add(entity.id());
            case MILITARY_UNIT ->
                participants.add(states.of(entity, mentions).orElse(entity).id());
            case ORGANISATION, PERSON, PLACE, EQUIPMENT_TYPE, EXERCISE -> {
                return;
            }
        }
    }

    /** "in Kenya", "off the coast of Oman", "in the western Arabian Sea". */
    private static boolean isLocated(Phrases phrases, Mentioned mention) {
        int i = mention.first() - 1;
        while (i >= 0 && (phrases.tag(i).startsWith("JJ") || phrases.tag(i).equals("DT"))) {
            i--;
        }
        if (phrases.word(i).equals("of") && phrases.tag(i - 1).startsWith("NN")) {
            i -= 2;
            while (i >= 0 && phrases.tag(i).equals("DT")) {
                i--;
            }
        }
        return phrases.isAny(i, WHERE) && !phrases.tag(mention.last()).startsWith("JJ");
    }

    private static boolean speaks(Phrases phrases, Mentioned mention) {
        return SPEAKING.contains(phrases.lemma(mention.last() + 1));
    }

    List<String> places() {
        return List.copyOf(places);
    }

    List<String> participants() {
        return participants.stream()
                .filter(p -> !places.contains(p) || participants.size() > 1)
                .toList();
    }
}
