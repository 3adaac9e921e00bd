package org.vedette.extract.event.deployment.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads where something goes or is off the prepositions of a sentence. */
public final class Destinations {
    private static final int NOUN_PHRASE = 9;
    private static final int NEAR = 5;
    private static final Set<String> ADVERBS = Set.of("there", "nearby", "here");
    private static final Set<String> NARROWING = Set.of(
            "city", "town", "port", "region", "of", "'s", "’s", "province", "island", "base", "village", "district");

    private final Phrases phrases;
    private final Grounds grounds;

    public Destinations(Phrases phrases, Grounds grounds) {
        this.phrases = phrases;
        this.grounds = grounds;
    }

    /** Those of the first preposition that has any; "to" and "into" go before the others, words like "there" after them. */
    public List<Entity> in(int begin, int end, List<Item> items) {
        List<Entity> listed = listed(begin, end, items);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Entity> to = in(begin, end, Lexicon.TO, items);
        List<Entity> found = to.isEmpty() ? where(begin, end, items) : to;
        return found.isEmpty() ? adverb(begin, end) : found;
    }

    /** Those where something is, not where it goes. */
    public List<Entity> where(int begin, int end, List<Item> items) {
        List<Entity> listed = listed(begin, end, items);
        return listed.isEmpty() ? in(begin, end, Lexicon.WHERE, items) : listed;
    }

    private List<Entity> in(int begin, int end, Set<String> prepositions, List<Item> items) {
        for (int i = begin; i < end; i++) {
            if (phrases.isAny(i, prepositions) && phrases.at(i) == null) {
                List<Entity> found = behind(i, end, items);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "at several sites, among them A in X and B in Y": what is listed goes before what holds it. */
    private List<Entity> listed(int begin, int end, List<Item> items) {
        for (int i = begin; i < end; i++) {
            boolean opens = phrases.word(i).equals("including")
                    || (phrases.word(i).equals("among") && phrases.word(i + 1).equals("them"))
                    || (phrases.word(i).equals("such") && phrases.word(i + 1).equals("as"));
            if (opens) {
                int last = phrases.word(i).equals("including") ? i : i + 1;
                int preposition = phrases.isAny(last + 1, Lexicon.WHERE) ? last + 1 : last;
                return phrases.at(preposition + 1) == null
                                && !phrases.word(preposition + 1).equals("the")
                        ? List.of()
                        : all(preposition, end, items);
            }
        }
        return List.of();
    }

    private List<Entity> all(int preposition, int end, List<Item> items) {
        List<Entity> found = new ArrayList<>(behind(preposition, end, items));
        for (int i = preposition + 1; i < end && !found.isEmpty(); i++) {
            if (phrases.isAny(i, Set.of("and", ","))) {
                int next = phrases.isAny(i + 1, Lexicon.WHERE) ? i + 1 : i;
                if (phrases.at(next + 1) != null) {
                    behind(next, end, items).stream()
                            .filter(place -> !found.contains(place))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private List<Entity> adverb(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (phrases.isAny(i, ADVERBS) && phrases.tag(i).equals("RB")) {
                return grounds.last(phrases.get(i).begin()).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The place of the noun phrase behind a preposition, and those joined to it. */
    public List<Entity> behind(int preposition, int end, List<Item> items) {
        int limit = Math.min(end, preposition + 1 + NOUN_PHRASE);
        for (int i = preposition + 1; i < limit; i++) {
            Mentioned mention = phrases.at(i);
            if (mention == null) {
                if (isOwn(i)) {
                    return ownGround(i);
                }
                Optional<Entity> meant = isStanding(preposition, i)
                        ? grounds.standing(phrases.word(i), phrases.get(i).begin(), items)
                        : Optional.empty();
                if (meant.isPresent()) {
                    return List.of(meant.get());
                }
                if (!isInside(i)) {
                    return List.of();
                }
                continue;
            }
            if (isPlace(mention, preposition)) {
                return joined(inner(mention, limit), end);
            }
            i = mention.last();
        }
        return List.of();
    }

    /** The base that something is from: "jets from RAF Marham". */
    public List<Entity> home(int preposition, List<Item> items) {
        return phrases.word(preposition).equals("from")
                ? behind(preposition, phrases.size(), items).stream()
                        .filter(grounds::isBase)
                        .toList()
                : List.of();
    }

    /** What "the airfield" right before a token stands for; empty where another word is there. */
    public List<Entity> standing(int token, List<Item> items) {
        int noun = token;
        while (noun >= 0 && !phrases.tag(noun).startsWith("NN")) {
            noun--;
        }
        boolean near = noun >= 0 && token - noun <= NEAR && phrases.at(noun) == null && isDefinite(noun);
        return near && Lexicon.GROUND.contains(phrases.word(noun))
                ? grounds.standing(phrases.word(noun), phrases.get(noun).begin(), items)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private boolean isDefinite(int noun) {
        return phrases.isAny(noun - 1, Set.of("the", "this", "that"));
    }

    /** "the island", "this base": ground that is named elsewhere. */
    private boolean isStanding(int preposition, int token) {
        boolean definite = phrases.isAny(preposition + 1, Set.of("the", "this", "that", "these", "those"));
        int next = token + 1;
        boolean head = !phrases.isAny(next, Set.of("of", "with", "between"))
                && phrases.at(next) == null
                && !phrases.tag(next).startsWith("NN");
        return definite
                && head
                && !phrases.tag(token).startsWith("NNP")
                && Lexicon.GROUND.contains(phrases.word(token));
    }

    private boolean isInside(int token) {
        String tag = phrases.tag(token);
        return tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("CD")
                || tag.equals("HYPH")
                || tag.equals("``")
                || tag.equals("''")
                || phrases.isAny(token, Set.of("of", "with"));
    }

    /** A state's adjective is a place only with ground behind it ("Polish city", "Ukrainian border"). */
    private boolean isPlace(Mentioned mention, int preposition) {
        if (mention.is(EntityType.PLACE)) {
            return true;
        }
        if (!mention.is(EntityType.COUNTRY) || isPeople(mention)) {
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

    /** "Russians": not the land. */
    private boolean isPeople(Mentioned mention) {
        String word = phrases.get(mention.last()).text();
        return phrases.tag(mention.last()).endsWith("S")
                && mention.first() == mention.last()
                && !mention.entity().name().contains(word)
                && word.length() > 3;
    }

    /** "the Polish city of Gdynia", "Alaska's Aleutian Islands": the narrower place. */
    private Mentioned inner(Mentioned outer, int end) {
        int i = outer.last() + 1;
        while (i < end && (phrases.isAny(i, NARROWING) || phrases.tag(i).equals("POS"))) {
            i++;
        }
        Mentioned next = phrases.at(i, EntityType.PLACE);
        return next == null ? outer : next;
    }

    /** "to Japan or South Korea" */
    private List<Entity> joined(Mentioned first, int end) {
        List<Entity> found = new ArrayList<>(List.of(first.entity()));
        int i = first.last() + 1;
        while (i + 1 < end && phrases.isAny(i, Set.of("and", "or", ","))) {
            int at = phrases.isAny(i + 1, Set.of("and", "or", "the")) ? i + 2 : i + 1;
            @Nullable Mentioned next = phrases.at(at);
            boolean place =
                    next != null && (next.is(EntityType.COUNTRY) || next.is(EntityType.PLACE)) && isPlace(next, i);
            if (next == null || !place || phrases.word(i).equals(",")) {
                return found;
            }
            found.add(next.entity());
            i = next.last() + 1;
        }
        return found;
    }

    private boolean isOwn(int token) {
        return phrases.tag(token).equals("PRP$") && Lexicon.GROUND.contains(phrases.word(token + 1));
    }

    /** "along its borders": of the state named last before. */
    private List<Entity> ownGround(int token) {
        Optional<Entity> state = phrases.mentioned().stream()
                .filter(m -> m.is(EntityType.COUNTRY)
                        && m.last() < token
                        && !phrases.tag(m.first()).startsWith("JJ"))
                .map(Mentioned::entity)
                .reduce((first, second) -> second);
        return state.map(List::of).orElse(List.of());
    }
}
