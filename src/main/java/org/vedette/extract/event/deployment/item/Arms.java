package org.vedette.extract.event.deployment.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.item.Item.Sort;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds equipment: types, kinds and ships by their names. */
final class Arms {
    private final Owners owners;
    private final NounPhrases nouns;

    Arms(Owners owners, NounPhrases nouns) {
        this.owners = owners;
        this.nouns = nouns;
    }

    /** @param before the item before it in the sentence */
    Optional<Item> at(Phrases phrases, Mentioned mention, @Nullable Item before) {
        if (!mention.is(EntityType.EQUIPMENT_TYPE)) {
            return Optional.empty();
        }
        int name = ShipNames.behind(phrases, mention);
        if (name > 0) {
            int begin = ShipNames.begin(phrases, mention.last());
            return Optional.of(nouns.named(phrases, mention.first(), begin, name, Kind.EQUIPMENT));
        }
        boolean counts = !phrases.tag(mention.last() + 1).equals("VBG")
                && !isWeaponry(phrases, mention)
                && !isModifier(phrases, mention)
                && !isKindOfNext(phrases, mention)
                && !isApposed(phrases, before, mention);
        return counts ? Optional.of(item(phrases, mention)) : Optional.empty();
    }

    /** What knowledge does not name: a kind by its noun, or a further ship of a list. */
    Optional<Item> at(Phrases phrases, int token, @Nullable Item before) {
        int listed = before == null ? 0 : ShipNames.listed(phrases, before, token);
        if (before != null && listed > 0) {
            return Optional.of(
                    nouns.named(phrases, token, token, listed, Kind.EQUIPMENT).ownedBy(before.owners()));
        }
        int name = ShipNames.behind(phrases, token);
        if (name > 0) {
            return Optional.of(nouns.named(phrases, token, ShipNames.begin(phrases, token), name, Kind.EQUIPMENT));
        }
        boolean munition = Lexicon.MUNITIONS.contains(phrases.word(token));
        boolean kind = (munition || Lexicon.KINDS.contains(phrases.word(token)))
                && phrases.tag(token).startsWith("NN")
                && !phrases.tag(token + 1).startsWith("NN")
                && phrases.at(token + 1, EntityType.EQUIPMENT_TYPE) == null
                && !isBareSystem(phrases, token);
        Sort sort = munition ? Sort.MUNITION : Sort.COMMON;
        return kind
                ? Optional.of(nouns.common(phrases, token, Kind.EQUIPMENT, phrases.word(token), sort))
                : Optional.empty();
    }

    /** "system" is a kind of arms only behind one: "missile system". */
    private static boolean isBareSystem(Phrases phrases, int token) {
        Mentioned before = phrases.at(token - 1, EntityType.EQUIPMENT_TYPE);
        return phrases.word(token).equals("system")
                && (before == null || !before.entity().generic());
    }

    private Item item(Phrases phrases, Mentioned mention) {
        int type = mention.entity().generic() ? typeBegin(phrases, mention) : mention.first();
        return type < mention.first()
                ? nouns.named(phrases, type, type, mention.last(), Kind.EQUIPMENT)
                : nouns.of(phrases, mention, Kind.EQUIPMENT, sort(phrases, mention), owners(phrases, mention));
    }

    /** "a Chilean frigate, the Lynch": the kind in front may tell whose it is. */
    private List<Entity> owners(Phrases phrases, Mentioned mention) {
        List<Entity> own = owners.of(phrases, mention);
        int before = mention.first() - 1;
        while (before > 0
                && (phrases.isAny(before, Set.of("the", ","))
                        || phrases.tag(before).equals("``"))) {
            before--;
        }
        Mentioned kind = phrases.at(before, EntityType.EQUIPMENT_TYPE);
        return own.isEmpty() && kind != null && isKind(phrases, kind) && isKindOfNext(phrases, kind)
                ? owners.of(phrases, kind)
                : own;
    }

    /** "Kestrel armoured cars": the name of a type that knowledge lacks, in front of its kind. */
    private static int typeBegin(Phrases phrases, Mentioned kind) {
        int i = kind.first();
        while (i > 1
                && phrases.at(i - 1) == null
                && phrases.tag(i - 1).startsWith("NNP")
                && !Lexicon.SERVICES.contains(phrases.word(i - 1))) {
            i--;
        }
        return i;
    }

    /** Words for arms of any kind tell nothing. */
    private static boolean isWeaponry(Phrases phrases, Mentioned mention) {
        return mention.entity().generic()
                && (Lexicon.NOT_DEPLOYED.contains(phrases.word(mention.last()))
                        || phrases.word(mention.first()).startsWith("weapon"));
    }

    private static Sort sort(Phrases phrases, Mentioned mention) {
        if (!mention.entity().generic()) {
            return Sort.NAMED;
        }
        return Lexicon.MUNITIONS.contains(phrases.word(mention.last())) ? Sort.MUNITION : Sort.COMMON;
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
        boolean beside = after == mention.last() + 1;
        return (beside || isKind(phrases, mention)) && next != null && !isKind(phrases, next);
    }

    /** "S-400 systems", "the Cormorant, a frigate": the kind of the named thing before. */
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
