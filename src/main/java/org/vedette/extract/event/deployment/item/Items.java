package org.vedette.extract.event.deployment.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.actor.Actors;
import org.vedette.extract.event.deployment.actor.Subjects;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;

/** Finds what may be deployed in a sentence. */
public final class Items {
    private final Arms arms;
    private final Bodies bodies;

    public Items(Actors actors, Subjects subjects) {
        Owners owners = new Owners(actors, subjects);
        NounPhrases nouns = new NounPhrases(owners);
        arms = new Arms(owners, nouns);
        bodies = new Bodies(owners, nouns, actors);
    }

    /** In text order. */
    public List<Item> in(Phrases phrases) {
        List<Item> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Item before = found.isEmpty() ? null : found.getLast();
            boolean taken = before != null && before.last() >= i;
            Optional<Item> here = taken ? Optional.empty() : at(phrases, i, before);
            here.map(item -> sharing(phrases, before, item)).ifPresent(found::add);
        }
        return Contents.merged(phrases, found);
    }

    private Optional<Item> at(Phrases phrases, int token, @Nullable Item before) {
        Mentioned mention = phrases.at(token);
        if (mention == null) {
            return arms.at(phrases, token, before).or(() -> bodies.at(phrases, token));
        }
        if (mention.first() != token) {
            return Optional.empty();
        }
        return arms.at(phrases, mention, before)
                .or(() -> bodies.unit(phrases, mention))
                .or(() -> bodies.people(phrases, mention));
    }

    /** "Kenyan soldiers and policemen": what the first is, the second is too. */
    private static Item sharing(Phrases phrases, @Nullable Item before, Item item) {
        List<Entity> owners = before == null ? List.of() : before.owners();
        boolean joined = before != null
                && item.owners().isEmpty()
                && item.first() == before.last() + 2
                && phrases.isAny(before.last() + 1, List.of("and", "or"));
        return joined ? item.ownedBy(owners) : item;
    }
}
