package org.vedette.extract.event.deployment.item;

import java.util.List;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.EntityType;

/** Tells how far a noun phrase reaches in front of its head. */
final class NounPhrases {
    private static final int MODIFIERS = 7;

    private NounPhrases() {}

    /** The first token of the noun phrase whose head or name begins at a token. */
    static int first(Phrases phrases, int token) {
        int i = phrases.tag(token - 1).equals("``") ? token - 2 : token - 1;
        if (phrases.at(i, EntityType.EQUIPMENT_TYPE) != null && i == token - 1) {
            i = token - 2;
        }
        while (i >= Math.max(0, token - MODIFIERS) && isModifying(phrases, i)) {
            i--;
        }
        return i + 1;
    }

    private static boolean isModifying(Phrases phrases, int token) {
        Mentioned mention = phrases.at(token);
        if (mention != null) {
            boolean person = mention.is(EntityType.PERSON)
                    && !phrases.tag(mention.last() + 1).equals("POS");
            return !person && mention.type() != EntityType.EQUIPMENT_TYPE;
        }
        String tag = phrases.tag(token);
        boolean and = phrases.word(token).equals("and")
                && phrases.at(token - 1, EntityType.COUNTRY) != null
                && phrases.at(token + 1) != null;
        boolean of = phrases.word(token).equals("of")
                && phrases.isAny(token - 1, List.of("thousands", "hundreds", "dozens", "tens", "scores"));
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || (tag.equals("VBN") && !List.of("have", "be").contains(phrases.lemma(token - 1)))
                || and
                || of;
    }

    /** "Swedish-made", "US-backed": who made or pays is not whose it is. */
    static boolean isProvenance(Phrases phrases, Mentioned mention) {
        int next = mention.last() + 1;
        boolean hyphen = phrases.tag(next).equals("HYPH") || phrases.word(next).equals("-");
        return Lexicon.PROVENANCE.contains(phrases.word(hyphen ? next + 1 : next))
                || Lexicon.PROVENANCE.stream()
                        .anyMatch(word -> phrases.word(mention.last()).endsWith("-" + word));
    }
}
