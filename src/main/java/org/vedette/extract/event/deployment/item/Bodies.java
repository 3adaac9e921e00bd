package org.vedette.extract.event.deployment.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vedette.extract.event.deployment.actor.Actors;
import org.vedette.extract.event.deployment.item.Item.Sort;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.EntityType;

/** Finds troops and units, named or not. */
final class Bodies {
    /** Keys of people begin so. */
    private static final String TROOPS = "troops";

    private static final int UNIT_NAME = 4;

    private final Owners owners;
    private final NounPhrases nouns;
    private final Actors actors;

    Bodies(Owners owners, NounPhrases nouns, Actors actors) {
        this.owners = owners;
        this.nouns = nouns;
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
            return Optional.of(nouns.common(phrases, token, Kind.UNIT, unitKey(phrases, token), Sort.COMMON));
        }
        boolean forces = Lexicon.FORCES.contains(phrases.word(token));
        boolean counted = phrases.word(token + 1).equals("of") && isUnitBehind(phrases, token + 2);
        return (forces || isTroops(phrases, token)) && !counted
                ? Optional.of(nouns.common(
                        phrases, token, Kind.TROOPS, troopsKey(phrases, token), forces ? Sort.FORCES : Sort.COMMON))
                : Optional.empty();
    }

    private static String troopsKey(Phrases phrases, int token) {
        return Lexicon.PLAIN_TROOPS.contains(phrases.word(token)) ? TROOPS : TROOPS + " " + phrases.lemma(token);
    }

    /** Officers, men and others are troops where a number is before them, or what tells that they are in uniform. */
    private static boolean isTroops(Phrases phrases, int token) {
        if (Lexicon.TROOPS.contains(phrases.word(token))) {
            return true;
        }
        boolean number = false;
        boolean military = false;
        for (int i = NounPhrases.first(phrases, token); i < token; i++) {
            number = number || phrases.tag(i).equals("CD") || Lexicon.CONTAINERS.contains(phrases.word(i));
            military = military
                    || Lexicon.SERVICES.contains(phrases.word(i))
                    || Lexicon.UNIFORMS.contains(phrases.word(i))
                    || (phrases.at(i, EntityType.COUNTRY) != null
                            && phrases.tag(i).startsWith("JJ"));
        }
        return (number && Lexicon.COUNTED_TROOPS.contains(phrases.word(token)))
                || (military && Lexicon.UNIFORMED.contains(phrases.word(token)));
    }

    /** "personnel of Canada's 2nd Division": the unit is what is meant. */
    private boolean isUnitBehind(Phrases phrases, int token) {
        for (int i = token; i < token + UNIT_NAME; i++) {
            Mentioned mention = phrases.at(i);
            if (mention != null && actors.isForce(mention)) {
                return true;
            }
        }
        return false;
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

    /** What kind of unit it is, whoever has it: "multinational battle group". */
    private static String unitKey(Phrases phrases, int token) {
        int first = token;
        while (first > 0
                && (phrases.at(first - 1) == null || isGeneric(phrases, first - 1))
                && (phrases.tag(first - 1).startsWith("NN")
                        || phrases.tag(first - 1).startsWith("JJ")
                        || phrases.tag(first - 1).equals("HYPH"))) {
            first--;
        }
        return phrases.text(first, token).toLowerCase(Locale.ROOT);
    }

    /** A formation, fleet or branch by its name. */
    Optional<Item> unit(Phrases phrases, Mentioned mention) {
        String next = phrases.tag(mention.last() + 1);
        return !actors.isForce(mention) || next.startsWith("NN") || next.equals("POS") || isRepeated(phrases, mention)
                ? Optional.empty()
                : Optional.of(nouns.unit(
                        phrases,
                        mention,
                        mention.is(EntityType.ORGANISATION) ? actors.behind(mention) : owners.of(phrases, mention)));
    }

    /** "the Guards Brigade (GB)" */
    private static boolean isRepeated(Phrases phrases, Mentioned mention) {
        Mentioned before = phrases.at(mention.first() - 2);
        return phrases.isAny(mention.first() - 1, List.of("(", "-lrb-"))
                && before != null
                && before.entity().equals(mention.entity());
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
        return people && counted ? Optional.of(nouns.people(phrases, mention, TROOPS)) : Optional.empty();
    }
}
