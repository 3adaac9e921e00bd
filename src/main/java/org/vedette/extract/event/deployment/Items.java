package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.extract.phrase.States;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds what may be deployed in a sentence. */
final class Items {
    private static final int MODIFIERS = 7;

    private final States states;
    private final Mentions mentions;

    Items(States states, Mentions mentions) {
        this.states = states;
        this.mentions = mentions;
    }

    /** In text order. */
    List<Item> in(Phrases phrases) {
        List<Item> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Mentioned mention = phrases.at(i);
            if (mention == null) {
                troops(phrases, i).ifPresent(found::add);
            } else if (mention.first() == i) {
                arms(phrases, mention, found.isEmpty() ? null : found.get(found.size() - 1))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Item> troops(Phrases phrases, int token) {
        boolean troops = Lexicon.TROOPS.contains(phrases.word(token));
        boolean forces = Lexicon.FORCES.contains(phrases.word(token));
        if ((!troops && !forces)
                || !phrases.tag(token).startsWith("NN")
                || phrases.tag(token + 1).startsWith("NN")) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                first(phrases, token),
                token,
                phrases.word(token),
                "troops",
                Kind.TROOPS,
                false,
                forces,
                owners(phrases, token)));
    }

    private Optional<Item> arms(Phrases phrases, Mentioned mention, @Nullable Item before) {
        Entity entity = mention.entity();
        if (mention.is(EntityType.MILITARY_UNIT)
                && !phrases.tag(mention.last() + 1).startsWith("NN")) {
            return Optional.of(new Item(
                    mention.first(),
                    mention.last(),
                    entity.id(),
                    entity.id(),
                    Kind.UNIT,
                    true,
                    false,
                    owners(phrases, mention)));
        }
        boolean apposed = before != null
                && before.kind() == Kind.EQUIPMENT
                && before.named()
                && isBeside(phrases, before, mention);
        boolean arms = mention.is(EntityType.EQUIPMENT_TYPE)
                && !(entity.generic()
                        && (apposed
                                || Lexicon.NOT_DEPLOYED.contains(phrases.word(mention.last()))
                                || phrases.word(mention.first()).startsWith("weapon")))
                && !phrases.tag(mention.last() + 1).equals("VBG");
        if (!arms || isModifier(phrases, mention) || isKindOfNext(phrases, mention)) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                first(phrases, mention.first()),
                mention.last(),
                entity.id(),
                entity.id(),
                Kind.EQUIPMENT,
                !entity.generic(),
                false,
                owners(phrases, mention)));
    }

    /** "S-400 systems", "'Pantsir' missile systems" */
    private static boolean isBeside(Phrases phrases, Item before, Mentioned mention) {
        int gap = mention.first() - before.last() - 1;
        return gap == 0 || (gap == 1 && phrases.tag(before.last() + 1).equals("''"));
    }

    /** "frigate HMAS X", "Y-class destroyer USS Z": the name that follows counts, not its kind. */
    private static boolean isKindOfNext(Phrases phrases, Mentioned mention) {
        int after = phrases.tag(mention.last() + 1).equals("``") ? mention.last() + 2 : mention.last() + 1;
        Mentioned next = phrases.at(after, EntityType.EQUIPMENT_TYPE);
        boolean kind = mention.entity().generic()
                || phrases.text(mention.first(), mention.last()).contains("-class");
        return kind && next != null && !next.entity().generic();
    }

    /** "tank crews", "destroyer captain": the type only modifies what follows; a type may modify its own kind. */
    private static boolean isModifier(Phrases phrases, Mentioned mention) {
        int next = mention.last() + 1;
        return mention.entity().generic()
                && phrases.at(next) == null
                && phrases.tag(next).startsWith("NN");
    }

    private List<Entity> owners(Phrases phrases, Mentioned mention) {
        List<Entity> owners = new ArrayList<>(owners(phrases, mention.first()));
        if (owners.isEmpty()) {
            states.of(mention.entity(), mentions).ifPresent(owners::add);
        }
        return owners;
    }

    /** The states and bodies among the modifiers in front. */
    private List<Entity> owners(Phrases phrases, int token) {
        List<Entity> owners = new ArrayList<>();
        for (int i = token - 1; i >= first(phrases, token); i--) {
            Mentioned mention = phrases.at(i);
            if (mention == null || mention.first() != i) {
                continue;
            }
            switch (mention.type()) {
                case COUNTRY, MILITARY_UNIT ->
                    owners.add(states.of(mention.entity(), mentions).orElse(mention.entity()));
                case ORGANISATION -> owners.add(mention.entity());
                case PERSON, PLACE, EQUIPMENT_TYPE, EXERCISE -> {
                    continue;
                }
            }
        }
        return owners.reversed();
    }

    /** The first token of the noun phrase whose head or name begins at a token. */
    private static int first(Phrases phrases, int token) {
        int i = phrases.tag(token - 1).equals("``") ? token - 2 : token - 1;
        while (i >= Math.max(0, token - MODIFIERS) && isModifying(phrases, i)) {
            i--;
        }
        return i + 1;
    }

    private static boolean isModifying(Phrases phrases, int token) {
        Mentioned mention = phrases.at(token);
        if (mention != null) {
            return mention.type() != EntityType.PERSON && mention.type() != EntityType.EQUIPMENT_TYPE;
        }
        String tag = phrases.tag(token);
        boolean and = phrases.word(token).equals("and")
                && phrases.at(token - 1, EntityType.COUNTRY) != null
                && phrases.at(token + 1) != null;
        boolean of = phrases.word(token).equals("of")
                && phrases.isAny(token - 1, List.of("thousands", "hundreds", "dozens", "tens"));
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("VBN")
                || and
                || of;
    }
}
