package org.vedette.extract.event.deployment.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vedette.extract.event.deployment.clause.Stretch;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Entity;
import org.vedette.findings.EntityType;

/** Reads where something goes or is off the prepositions of a sentence. */
public final class Destinations {
    private static final int NEAR = 5;
    private static final int VERB = 4;
    private static final Set<String> ADVERBS = Set.of("there", "nearby", "here");

    private final Phrases phrases;
    private final Grounds grounds;
    private final NounGrounds nouns;

    public Destinations(Phrases phrases, Grounds grounds) {
        this.phrases = phrases;
        this.grounds = grounds;
        nouns = new NounGrounds(phrases, grounds);
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

    /** Those that a preposition of direction names. */
    public List<Entity> toward(int begin, int end, List<Item> items) {
        return in(begin, end, Lexicon.TOWARD, items);
    }

    /** Those where something is, not where it goes. */
    public List<Entity> where(int begin, int end, List<Item> items) {
        List<Entity> listed = listed(begin, end, items);
        return listed.isEmpty() ? in(begin, end, Lexicon.WHERE, items) : listed;
    }

    /**
     * Those of an infinitive that says what for: "to train in the hills", "to help Chad defend itself".
     *
     * @param to the token of its "to"; where another word is there, there are none
     */
    public List<Entity> purpose(int to, List<Item> items) {
        if (!phrases.tag(to).equals("TO") || !phrases.tag(to + 1).startsWith("VB")) {
            return List.of();
        }
        int end = Stretch.end(phrases, to + 2);
        Mentioned helped = Lexicon.HELPING.contains(phrases.lemma(to + 1))
                ? phrases.at(phrases.word(to + 2).equals("the") ? to + 3 : to + 2)
                : null;
        List<Entity> found = where(to + 2, end, items);
        if (!found.isEmpty() || helped == null) {
            return found.isEmpty() ? purpose(end, items) : found;
        }
        boolean state =
                helped.is(EntityType.COUNTRY) && phrases.tag(helped.last()).startsWith("NNP");
        return state ? List.of(helped.entity()) : List.of();
    }

    private List<Entity> in(int begin, int end, Set<String> prepositions, List<Item> items) {
        for (int i = begin; i < end; i++) {
            if (phrases.at(i) == null && (phrases.isAny(i, prepositions) || isDirection(i, prepositions))) {
                List<Entity> found = behind(i, end, items);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "north of the town", "left for Djibouti", "close to the border" */
    private boolean isDirection(int token, Set<String> prepositions) {
        boolean to = prepositions.contains("to");
        if (!to && phrases.word(token).equals("of")) {
            return prepositions.contains("from")
                    ? phrases.word(token - 1).equals("out")
                    : phrases.isAny(token - 1, Lexicon.DIRECTIONS);
        }
        for (int i = token - 1; to && phrases.word(token).equals("for") && i >= Math.max(0, token - VERB); i--) {
            if (Lexicon.LEAVING.contains(phrases.lemma(i))) {
                return true;
            }
        }
        return false;
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
        return nouns.behind(preposition, end, items);
    }

    /** A place with those listed before it. */
    public List<Entity> endingWith(Mentioned last) {
        return nouns.endingWith(last);
    }

    /** The base that something is or comes from: "jets from Valley airfield". */
    public List<Entity> home(int preposition, List<Item> items) {
        return phrases.word(preposition).equals("from")
                ? behind(preposition, phrases.size(), items).stream()
                        .filter(grounds::isBase)
                        .toList()
                : List.of();
    }

    /** What forces leave: "withdrew from the valley"; empty where the sentence says where they go. */
    public List<Entity> left(int begin, int end, List<Item> items) {
        return in(begin, end, Lexicon.TO, items).isEmpty() ? in(begin, end, Set.of("from"), items) : List.of();
    }

    /** What "the airfield" right before a token stands for; empty where another word is there. */
    public List<Entity> standing(int token, List<Item> items) {
        int noun = token;
        while (noun >= 0 && !phrases.tag(noun).startsWith("NN")) {
            noun--;
        }
        boolean near = noun >= 0
                && token - noun <= NEAR
                && phrases.at(noun) == null
                && phrases.isAny(noun - 1, Set.of("the", "this", "that"));
        return near && Lexicon.GROUND.contains(phrases.word(noun))
                ? grounds.standing(phrases.word(noun), phrases.get(noun).begin(), items)
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }
}
