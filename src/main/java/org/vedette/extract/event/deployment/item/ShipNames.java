package org.vedette.extract.event.deployment.item;

import java.util.Set;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.EntityType;

/** Finds the names of ships that knowledge lacks, by the kind in front of them. */
final class ShipNames {
    private static final Set<String> QUOTES = Set.of("``", "''");

    private ShipNames() {}

    /** The last token of the name right behind a kind of ship ("the frigate Iris"); 0 where none is. */
    static int behind(Phrases phrases, Mentioned kind) {
        boolean ship = kind.entity().generic() && Lexicon.SHIPS.contains(phrases.word(kind.last()));
        return ship ? last(phrases, begin(phrases, kind.last())) : 0;
    }

    /** The same behind a kind that knowledge lacks, unless knowledge has the ship: "the tug Iris". */
    static int behind(Phrases phrases, int kind) {
        boolean ship =
                Lexicon.SHIPS.contains(phrases.word(kind)) && phrases.tag(kind).equals("NN");
        return ship ? last(phrases, begin(phrases, kind)) : 0;
    }

    /** Where the name begins behind its kind, past a quotation mark. */
    static int begin(Phrases phrases, int kind) {
        return QUOTES.contains(phrases.tag(kind + 1)) ? kind + 2 : kind + 1;
    }

    /** "the destroyers Ada and Byron Bay": the last token of a name joined to a ship before; 0 where none is. */
    static int listed(Phrases phrases, Item before, int token) {
        boolean joined = before.kind() == Kind.EQUIPMENT
                && before.named()
                && phrases.isAny(token - 1, Set.of("and", ","))
                && token - before.last() <= 3
                && hasShipsBefore(phrases, before);
        return joined ? last(phrases, token) : 0;
    }

    private static boolean hasShipsBefore(Phrases phrases, Item ship) {
        for (int i = ship.first(); i <= ship.last(); i++) {
            if (Lexicon.SHIPS.contains(phrases.word(i)) && phrases.tag(i).endsWith("S")) {
                return true;
            }
        }
        return Lexicon.SHIPS.contains(phrases.word(ship.first() - 1));
    }

    private static int last(Phrases phrases, int first) {
        int last = first;
        while (isNamePart(phrases, last)) {
            last++;
        }
        return last > first ? last - 1 : 0;
    }

    private static boolean isNamePart(Phrases phrases, int token) {
        return phrases.tag(token).startsWith("NNP")
                && Character.isUpperCase(phrases.get(token).text().charAt(0))
                && phrases.at(token, EntityType.EQUIPMENT_TYPE) == null;
    }
}
