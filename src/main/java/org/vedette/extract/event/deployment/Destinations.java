package org.vedette.extract.event.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads where something goes or is off the prepositions of a stretch. */
final class Destinations {
    private static final int NOUN_PHRASE = 9;

    private Destinations() {}

    /** Those of the first preposition that has any; "to" and "into" go before the others. */
    static List<Entity> in(Phrases phrases, int begin, int end) {
        List<Entity> to = in(phrases, begin, end, Lexicon.TO);
        return to.isEmpty() ? in(phrases, begin, end, Lexicon.WHERE) : to;
    }

    private static List<Entity> in(Phrases phrases, int begin, int end, Set<String> prepositions) {
        for (int i = begin; i < end; i++) {
            if (phrases.isAny(i, prepositions) && phrases.at(i) == null) {
                List<Entity> found = behind(phrases, i, end);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The place of the noun phrase behind a preposition, and those joined to it. */
    static List<Entity> behind(Phrases phrases, int preposition, int end) {
        int limit = Math.min(end, preposition + 1 + NOUN_PHRASE);
        for (int i = preposition + 1; i < limit; i++) {
            Mentioned mention = phrases.at(i);
            if (mention == null) {
                if (isOwn(phrases, i)) {
                    return ownGround(phrases, i);
                }
                if (!isInside(phrases, i)) {
                    return List.of();
                }
                continue;
            }
            if (isPlace(phrases, mention, preposition)) {
                return joined(phrases, inner(phrases, mention, limit), end);
            }
            i = mention.last();
        }
        return List.of();
    }

    private static boolean isInside(Phrases phrases, int token) {
        String tag = phrases.tag(token);
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD")
                || phrases.isAny(token, Set.of("of", "with"));
    }

    /** A state's adjective is a place only with ground behind it ("Polish city", "Ukrainian border"). */
    private static boolean isPlace(Phrases phrases, Mentioned mention, int preposition) {
        if (mention.is(EntityType.PLACE)) {
            return true;
        }
        if (!mention.is(EntityType.COUNTRY)) {
            return false;
        }
        boolean bare = mention.first() == preposition + 1
                && phrases.tag(mention.last()).startsWith("NNP");
        int next = mention.last() + 1;
        if (phrases.tag(next).equals("POS")) {
            next++;
        }
        while (phrases.tag(next).startsWith("JJ")) {
            next++;
        }
        boolean noun = phrases.tag(next).startsWith("NN") || phrases.at(next) != null;
        return Lexicon.GROUND.contains(phrases.word(next))
                || phrases.at(next, EntityType.PLACE) != null
                || !noun
                || (bare && !phrases.tag(mention.last() + 1).startsWith("NN"));
    }

    /** "the Polish city of Gdynia", "Alaska's Aleutian Islands": the narrower place. */
    private static Mentioned inner(Phrases phrases, Mentioned outer, int end) {
        int i = outer.last() + 1;
        while (i < end
                && (phrases.isAny(
                                i,
                                Set.of(
                                        "city",
                                        "town",
                                        "port",
                                        "region",
                                        "of",
                                        "'s",
                                        "’s",
                                        "province",
                                        "island",
                                        "base"))
                        || phrases.tag(i).equals("POS"))) {
            i++;
        }
        Mentioned next = phrases.at(i, EntityType.PLACE);
        return next == null || i == outer.last() + 1 ? (next == null ? outer : next) : next;
    }

    /** "to Japan or South Korea" */
    private static List<Entity> joined(Phrases phrases, Mentioned first, int end) {
        List<Entity> found = new ArrayList<>(List.of(first.entity()));
        int i = first.last() + 1;
        while (i + 1 < end && phrases.isAny(i, Set.of("and", "or", ","))) {
            int at = phrases.isAny(i + 1, Set.of("and", "or", "the")) ? i + 2 : i + 1;
            @Nullable Mentioned next = phrases.at(at);
            boolean place = next != null
                    && (next.is(EntityType.COUNTRY) || next.is(EntityType.PLACE))
                    && isPlace(phrases, next, i);
            if (next == null || !place || phrases.word(i).equals(",")) {
                return found;
            }
            found.add(next.entity());
            i = next.last() + 1;
        }
        return found;
    }

    private static boolean isOwn(Phrases phrases, int token) {
        return phrases.tag(token).equals("PRP$") && Lexicon.GROUND.contains(phrases.word(token + 1));
    }

    /** "along its borders": of the state named last before. */
    private static List<Entity> ownGround(Phrases phrases, int token) {
        return phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.COUNTRY)
                        && m.last() < token
                        && !phrases.tag(m.first()).startsWith("JJ"))
                .map(Mentioned::entity)
                .reduce((first, second) -> second)
                .map(List::of)
                .orElse(List.of());
    }
}
