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
        int name = ShipNames.behind(phrases, mention);
        if (name > 0) {
            return Optional.of(ship(phrases, mention.first(), ShipNames.begin(phrases, mention.last()), name));
        }
        boolean counts = isDeployed(phrases, mention)
                && !isModifier(phrases, mention)
                && !isKindOfNext(phrases, mention)
                && !isApposed(phrases, before, mention);
        return counts ? Optional.of(item(phrases, mention)) : Optional.empty();
    }

    /** What knowledge does not name: a kind by its noun, or a further ship of a list. */
    Optional<Item> at(Phrases phrases, int token, @Nullable Item before) {
        int listed = before == null ? 0 : ShipNames.listed(phrases, before, token);
        if (before != null && listed > 0) {
            return Optional.of(ship(phrases, token, token, listed).ownedBy(before.owners()));
        }
        boolean kind = Lexicon.KINDS.contains(phrases.word(token))
                && phrases.tag(token).startsWith("NN")
                && !phrases.tag(token + 1).startsWith("NN")
                && phrases.at(token + 1, EntityType.EQUIPMENT_TYPE) == null;
        return kind ? Optional.of(kind(phrases, token)) : Optional.empty();
    }

    private Item kind(Phrases phrases, int token) {
        int first = NounPhrases.first(phrases, token);
        int begin = first;
        while (begin < token
                && (Set.of("CD", "JJR", "RBR", "JJS", "HYPH", ":").contains(phrases.tag(begin))
                        || Lexicon.QUANTIFIERS.contains(phrases.word(begin)))) {
            begin++;
        }
        String what = phrases.text(begin, token);
        return new Item(
                first,
                token,
                what,
                phrases.word(token),
                Kind.EQUIPMENT,
                false,
                false,
                owners.of(phrases, token, token));
    }

    private Item item(Phrases phrases, Mentioned mention) {
        Entity entity = mention.entity();
        int type = entity.generic() ? typeBegin(phrases, mention) : mention.first();
        String text = phrases.text(type, mention.last());
        boolean typed = type < mention.first();
        return new Item(
                NounPhrases.first(phrases, type),
                mention.last(),
                typed ? text : entity.id(),
                typed ? text.toLowerCase(Locale.ROOT) : entity.id(),
                Kind.EQUIPMENT,
                typed || !entity.generic(),
                false,
                owners.of(phrases, mention));
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

    private static boolean isDeployed(Phrases phrases, Mentioned mention) {
        boolean loose = Lexicon.NOT_DEPLOYED.contains(phrases.word(mention.last()))
                || phrases.word(mention.first()).startsWith("weapon");
        return !(mention.entity().generic() && loose)
                && !phrases.tag(mention.last() + 1).equals("VBG");
    }

    private Item ship(Phrases phrases, int phrase, int first, int last) {
        String name = phrases.text(first, last);
        return new Item(
                NounPhrases.first(phrases, phrase),
                last,
                name,
                name.toLowerCase(Locale.ROOT),
                Kind.EQUIPMENT,
                true,
                false,
                owners.of(phrases, phrase, last));
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
