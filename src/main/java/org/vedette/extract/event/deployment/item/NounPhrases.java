package org.vedette.extract.event.deployment.item;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vedette.extract.event.deployment.item.Item.Sort;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Makes items of noun phrases: how far one reaches, how it is called, whose it is. */
final class NounPhrases {
    private static final int MODIFIERS = 7;
    private static final Set<String> COUNTING =
            Set.of("CD", "JJR", "RBR", "JJS", "HYPH", ":", "DT", "PRP$", "POS", "IN");
    private static final Set<String> JOINED = Set.of("thousands", "hundreds", "dozens", "tens", "scores", "millions");

    private final Owners owners;

    NounPhrases(Owners owners) {
        this.owners = owners;
    }

    /** What knowledge or the text makes an entity of. */
    Item of(Phrases phrases, Mentioned mention, Kind kind, Sort sort, List<Entity> owner) {
        Entity entity = mention.entity();
        return new Item(first(phrases, mention.first()), mention.last(), entity.id(), entity.id(), kind, sort, owner);
    }

    /** A formation by its name. */
    Item unit(Phrases phrases, Mentioned mention, List<Entity> owner) {
        String id = mention.entity().id();
        return new Item(mention.first(), mention.last(), id, id, Kind.UNIT, Sort.NAMED, owner);
    }

    /** "300 Swedes" */
    Item people(Phrases phrases, Mentioned mention, String key) {
        return new Item(
                mention.first() - 1,
                mention.last(),
                phrases.text(mention.first(), mention.last()),
                key,
                Kind.TROOPS,
                Sort.COMMON,
                List.of(mention.entity()));
    }

    /** What only the text's own words name. */
    Item named(Phrases phrases, int phrase, int first, int last, Kind kind) {
        String name = phrases.text(first, last);
        return new Item(
                first(phrases, phrase),
                last,
                name,
                name.toLowerCase(Locale.ROOT),
                kind,
                Sort.NAMED,
                owners.of(phrases, phrase, last));
    }

    /** A kind or a body without a name, called as the text does, number left out. */
    Item common(Phrases phrases, int head, Kind kind, String key, Sort sort) {
        int first = first(phrases, head);
        int begin = first;
        for (int i = first; i < head; i++) {
            begin = phrases.tag(i).equals("POS") ? i + 1 : begin;
        }
        while (begin < head
                && (COUNTING.contains(phrases.tag(begin)) || Lexicon.QUANTIFIERS.contains(phrases.word(begin)))) {
            begin++;
        }
        return new Item(first, head, phrases.text(begin, head), key, kind, sort, owners.of(phrases, head, head));
    }

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
        boolean of = phrases.word(token).equals("of") && phrases.isAny(token - 1, JOINED);
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.equals("HYPH")
                || (tag.equals("VBN") && !List.of("have", "be").contains(phrases.lemma(token - 1)))
                || and
                || of;
    }
}
