package org.vedette.extract.event.deployment.item;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds equipment: types, kinds and ships by their names. */
final class Arms {
    private final Owners owners;

    Arms(Owners owners) {
        this.owners = owners;
    }

    /** @param before the item before it in the sentence */
    Optional<Item> at(Phrases phrases, Mentioned mention, @Nullable Item before) {
        if (!mention.is(EntityType.EQUIPMENT_TYPE)) {
            return Optional.empty();
        }
        int name = nameOfShip(phrases, mention);
        if (name > 0) {
            return Optional.of(ship(phrases, mention, name));
        }
        boolean counts = isDeployed(phrases, mention)
                && !isModifier(phrases, mention)
                && !isKindOfNext(phrases, mention)
                && !isApposed(phrases, before, mention);
        return counts ? Optional.of(item(phrases, mention)) : Optional.empty();
    }

    private Item item(Phrases phrases, Mentioned mention) {
        Entity entity = mention.entity();
        return new Item(
                NounPhrases.first(phrases, mention.first()),
                mention.last(),
                entity.id(),
                entity.id(),
                Kind.EQUIPMENT,
                !entity.generic(),
                false,
                owners.of(phrases, mention));
    }

    private static boolean isDeployed(Phrases phrases, Mentioned mention) {
        boolean loose = Lexicon.NOT_DEPLOYED.contains(phrases.word(mention.last()))
                || phrases.word(mention.first()).startsWith("weapon");
        return !(mention.entity().generic() && loose)
                && !phrases.tag(mention.last() + 1).equals("VBG");
    }

    /** The last token of a ship's name that knowledge lacks, right behind its kind; 0 where none is. */
    private static int nameOfShip(Phrases phrases, Mentioned kind) {
        boolean ship = kind.entity().generic()
                && Lexicon.SHIPS.contains(phrases.word(kind.last()))
                && !phrases.tag(kind.last()).endsWith("S");
        int first = nameBegin(phrases, kind);
        Mentioned named = phrases.at(first);
        if (!ship || (named != null && named.is(EntityType.EQUIPMENT_TYPE))) {
            return 0;
        }
        int last = first;
        while (phrases.tag(last).startsWith("NNP")
                && Character.isUpperCase(phrases.get(last).text().charAt(0))) {
            last++;
        }
        return last > first ? last - 1 : 0;
    }

    private static int nameBegin(Phrases phrases, Mentioned kind) {
        int next = kind.last() + 1;
        return Set.of("``", "''").contains(phrases.tag(next)) ? next + 1 : next;
    }

    private Item ship(Phrases phrases, Mentioned kind, int last) {
        String name = phrases.text(nameBegin(phrases, kind), last);
        return new Item(
                NounPhrases.first(phrases, kind.first()),
                last,
                name,
                name.toLowerCase(Locale.ROOT),
                Kind.EQUIPMENT,
                true,
                false,
                owners.of(phrases, kind.first(), last));
    }

    /** "tank crews", "destroyer captain": the kind only modifies what follows. */
    private static boolean isModifier(Phrases phrases, Mentioned mention) {
        int next = mention.last() + 1;
        return mention.entity().generic()
                && phrases.at(next) == null
                && phrases.tag(next).startsWith("NN");
    }

    /** "frigate HMS X", "Y-class destroyer, the USS Z": the name that follows counts, not its kind. */
    private static boolean isKindOfNext(Phrases phrases, Mentioned mention) {
        int after = mention.last() + 1;
        if (phrases.word(after).equals(",") && phrases.word(after + 1).equals("the")) {
            after += 2;
        } else if (Set.of("``", "''").contains(phrases.tag(after))) {
            after++;
        }
        Mentioned next = phrases.at(after, EntityType.EQUIPMENT_TYPE);
        return isKind(phrases, mention) && next != null && !isKind(phrases, next);
    }

    /** "S-400 systems", "the Iver, a frigate": the kind of the named thing before. */
    private static boolean isApposed(Phrases phrases, @Nullable Item before, Mentioned mention) {
        if (before == null || before.kind() != Kind.EQUIPMENT || !before.named() || !isKind(phrases, mention)) {
            return false;
        }
        int gap = mention.first() - before.last() - 1;
        if (gap == 0 || (gap == 1 && phrases.tag(before.last() + 1).equals("''"))) {
            return mention.entity().generic();
        }
        return phrases.word(before.last() + 1).equals(",")
                && phrases.isAny(before.last() + 2, Set.of("a", "an"))
                && NounPhrases.first(phrases, mention.first()) <= before.last() + 3;
    }

    private static boolean isKind(Phrases phrases, Mentioned mention) {
        return mention.entity().generic()
                || phrases.text(mention.first(), mention.last()).contains("-class");
    }
}
