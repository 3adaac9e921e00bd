package org.vedette.extract.event.deployment.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Finds troops and units, named or not. */
final class Bodies {
    private final Owners owners;
    private final Actors actors;

    Bodies(Owners owners, Actors actors) {
        this.owners = owners;
        this.actors = actors;
    }

    /** "soldiers", "battle group": by a noun that is nobody's name. */
    Optional<Item> at(Phrases phrases, int token) {
        boolean head =
                phrases.tag(token).startsWith("NN") && !phrases.tag(token + 1).startsWith("NN");
        if (!head || phrases.at(token + 1, EntityType.EQUIPMENT_TYPE) != null) {
            return Optional.empty();
        }
        if (isUnit(phrases, token)) {
            return Optional.of(unit(phrases, token));
        }
        boolean troops = Lexicon.TROOPS.contains(phrases.word(token));
        boolean forces = Lexicon.FORCES.contains(phrases.word(token));
        boolean counted = phrases.word(token + 1).equals("of") && isUnitBehind(phrases, token + 2);
        return (troops || forces) && !counted ? Optional.of(troops(phrases, token, forces)) : Optional.empty();
    }

    /** "personnel of Canada's 2nd Division": the unit is what is meant. */
    private boolean isUnitBehind(Phrases phrases, int token) {
        for (int i = token; i < token + 4; i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null && actors.isForce(mention)) {
                return true;
            }
        }
        return false;
    }

    private Item troops(Phrases phrases, int token, boolean forces) {
        return new Item(
                NounPhrases.first(phrases, token),
                token,
                phrases.word(token),
                "troops",
                Kind.TROOPS,
                false,
                forces,
                owners.of(phrases, token, token));
    }

    /** Not what is counted in it ("a squadron of drones") nor what arms it ("two tank companies"). */
    private static boolean isUnit(Phrases phrases, int token) {
        String compound = phrases.word(token - 1) + "-" + phrases.word(token);
        boolean unit = Lexicon.UNITS.contains(phrases.word(token)) || Lexicon.UNIT_COMPOUNDS.contains(compound);
        boolean arms = phrases.at(token - 1, EntityType.EQUIPMENT_TYPE) != null && !isGeneric(phrases, token - 1);
        return unit && !arms && !(phrases.word(token + 1).equals("of") && phrases.at(token + 2) != null);
    }

    private static boolean isGeneric(Phrases phrases, int token) {
        Mentioned arms = phrases.at(token, EntityType.EQUIPMENT_TYPE);
        return arms != null && arms.entity().generic();
    }

    /** Named by what kind it is: "multinational battle group". */
    private Item unit(Phrases phrases, int token) {
        int first = token;
        while (first > 0
                && (phrases.at(first - 1) == null || isGeneric(phrases, first - 1))
                && (phrases.tag(first - 1).startsWith("NN")
                        || phrases.tag(first - 1).startsWith("JJ")
                        || phrases.tag(first - 1).equals("HYPH"))) {
            first--;
        }
        String what = phrases.text(first, token);
        return new Item(
                NounPhrases.first(phrases, token),
                token,
                what,
                what.toLowerCase(Locale.ROOT),
                Kind.UNIT,
                false,
                false,
                owners.of(phrases, token, token));
    }

    /** A formation, fleet or branch by its name. */
    Optional<Item> unit(Phrases phrases, Mentioned mention) {
        String next = phrases.tag(mention.last() + 1);
        if (!actors.isForce(mention) || next.startsWith("NN") || next.equals("POS")) {
            return Optional.empty();
        }
        Entity entity = mention.entity();
        return Optional.of(new Item(
                mention.first(),
                mention.last(),
                entity.id(),
                entity.id(),
                Kind.UNIT,
                true,
                false,
                mention.is(EntityType.ORGANISATION) ? actors.behind(mention) : owners.of(phrases, mention)));
    }

    /** "some 1,200 Swedes": a counted people, for its soldiers. */
    Optional<Item> people(Phrases phrases, Mentioned mention) {
        String word = phrases.word(mention.last());
        boolean plural =
                mention.first() == mention.last() && phrases.tag(mention.last()).endsWith("S");
        boolean people = mention.is(EntityType.COUNTRY)
                && plural
                && !List.of(mention.entity().name().toLowerCase(Locale.ROOT).split(" "))
                        .contains(word);
        boolean counted = phrases.tag(mention.first() - 1).equals("CD");
        return people && counted
                ? Optional.of(new Item(
                        mention.first() - 1,
                        mention.last(),
                        phrases.text(mention.first(), mention.last()),
                        "troops",
                        Kind.TROOPS,
                        false,
                        false,
                        List.of(mention.entity())))
                : Optional.empty();
    }
}
