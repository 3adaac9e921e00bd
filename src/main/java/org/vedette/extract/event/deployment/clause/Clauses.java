package org.vedette.extract.event.deployment.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Mentioned;
import org.vedette.extract.phrase.Phrases;
import org.vedette.findings.Deployment.Kind;
import org.vedette.findings.EntityType;

/** Tells of a verb whether it is passive and which items are its subject. */
public final class Clauses {
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> TRANSPARENT =
            Set.of("with", "including", "like", "than", "over", "about", "around", "as", "that");
    private static final Set<String> OPENING = Set.of("(", "[", "-lrb-", "-lsb-");
    private static final Set<String> CLOSING = Set.of(")", "]", "-rrb-", "-rsb-");
    private static final int LEFT = 9;

    private final Phrases phrases;
    private final List<Item> items;

    public Clauses(Phrases phrases, List<Item> items) {
        this.phrases = phrases;
        this.items = items;
    }

    public boolean isPassive(int verb) {
        if (!phrases.tag(verb).equals("VBN") && !phrases.tag(verb).equals("VBD")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            String lemma = phrases.lemma(i);
            if (BE.contains(lemma)) {
                return true;
            }
            if (lemma.equals("have")) {
                return false;
            }
            if (!phrases.tag(i).startsWith("RB") && !lemma.equals("be")) {
                break;
            }
        }
        String lemma = phrases.lemma(verb);
        boolean needsObject = Lexicon.TRANSITIVE.contains(lemma) && !Lexicon.INTRANSITIVE.contains(lemma);
        return (phrases.tag(verb).equals("VBN") || needsObject)
                && (phrases.isAny(verb + 1, Lexicon.WHERE)
                        || phrases.isAny(verb + 1, Lexicon.TO)
                        || phrases.word(verb + 1).equals("by"));
    }

    /**
     * What a verb may move: behind it, no whole service, and not behind a preposition of another phrase.
     *
     * @param munitions whether these count
     */
    public List<Item> objects(int verb, int end, boolean munitions) {
        return items.stream()
                .filter(i -> i.last() > verb && i.last() < end && !isService(i) && !isElsewhere(i))
                .filter(i -> munitions || !i.munition())
                .toList();
    }

    /** Without whole services: "the army deployed" says that it sends somebody. */
    public List<Item> withoutServices(List<Item> found) {
        return found.stream().filter(item -> !isService(item)).toList();
    }

    /** A whole service ("the navy") is an actor rather than what is moved. */
    private boolean isService(Item item) {
        return item.kind() == Kind.UNIT && phrases.isAny(item.last(), Lexicon.SERVICE_HEADS);
    }

    /** "to meet a boat near a frigate", "the pace of the gathering of forces" */
    private boolean isElsewhere(Item item) {
        int before = item.first() - 1;
        while (phrases.tag(before).equals("DT")
                || phrases.tag(before).equals("PRP$")
                || phrases.isAny(before, Lexicon.APPROXIMATE)
                || (phrases.word(before).equals("to")
                        && phrases.word(before - 1).equals("up"))) {
            before--;
        }
        if (phrases.word(before).equals("of")) {
            String counting = phrases.tag(before - 1);
            return !Lexicon.CONTAINERS.contains(phrases.word(before - 1))
                    && !counting.equals("CD")
                    && !counting.equals("DT")
                    && !counting.startsWith("JJ");
        }
        return (phrases.tag(before).equals("IN") || phrases.tag(before).equals("TO"))
                && !phrases.isAny(before, TRANSPARENT);
    }

    /** By the parse, else those of the verb that this one is joined to, else the nearest before the verb. */
    public List<Item> subjects(int verb) {
        List<Item> before =
                items.stream().filter(i -> i.last() < verb && !isAside(i)).toList();
        if (before.isEmpty()) {
            return List.of();
        }
        DependencyTree tree = phrases.sentence().tree();
        for (int subject : subjectTokens(tree, verb)) {
            boolean relative = RELATIVE.contains(phrases.tag(subject));
            boolean clause = relative && tree.relation(verb).startsWith("acl");
            int head = clause ? tree.head(verb) : subject;
            List<Item> headed = before.stream()
                    .filter(i -> isHeadedBy(tree, i, head) && !isWhole(i))
                    .toList();
            return headed.isEmpty() && relative ? beside(before, subject) : listed(before, headed);
        }
        int other = tree.head(verb);
        boolean joined = tree.relation(verb).startsWith("conj")
                && other < verb
                && other >= 0
                && phrases.tag(other).startsWith("VB");
        return joined ? subjects(other) : nearest(before, verb);
    }

    /** "the 3rd Regiment (2nd Division)": what stands in brackets. */
    private boolean isAside(Item item) {
        for (int i = item.first() - 1; i >= 0 && !phrases.isAny(i, CLOSING); i--) {
            if (phrases.isAny(i, OPENING)) {
                return true;
            }
        }
        return false;
    }

    /** "a corvette of the navy": the service is whose the thing is. */
    private boolean isWhole(Item item) {
        int of = phrases.tag(item.first() - 1).equals("DT") ? item.first() - 2 : item.first() - 1;
        return isService(item)
                && phrases.isAny(of, Set.of("of", "from"))
                && !phrases.tag(of - 1).equals("CD");
    }

    /** With what the list before the verb joins to them, where the parse broke it. */
    private List<Item> listed(List<Item> before, List<Item> subjects) {
        List<Item> list = Lists.endingWith(phrases, items, before.getLast());
        boolean broken = list.stream().anyMatch(subjects::contains);
        return broken
                ? Stream.concat(subjects.stream(), list.stream()).distinct().toList()
                : subjects;
    }

    private static boolean isHeadedBy(DependencyTree tree, Item item, int subject) {
        return item.last() == subject
                || (item.first() <= subject && subject <= item.last())
                || (tree.subtree(subject).get(item.last()) && !Stretch.isInClause(tree, top(tree, item), subject));
    }

    /** The token that the rest of the item's words hang on. */
    private static int top(DependencyTree tree, Item item) {
        for (int i = item.last(); i >= item.first(); i--) {
            int head = tree.head(i);
            if (head < item.first() || head > item.last()) {
                return i;
            }
        }
        return item.last();
    }

    /** What stands right in front of a relative pronoun. */
    private List<Item> beside(List<Item> before, int pronoun) {
        int last = phrases.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        return nearest(before, pronoun).stream()
                .filter(item -> {
                    Mentioned kind = phrases.at(last, EntityType.EQUIPMENT_TYPE);
                    return item.last() == last || (kind != null && kind.first() == item.last() + 1);
                })
                .toList();
    }

    private List<Item> nearest(List<Item> before, int verb) {
        Item nearest = before.getLast();
        boolean close = verb - nearest.last() <= LEFT;
        for (int i = nearest.last() + 1; i < verb && close; i++) {
            boolean auxiliary =
                    BE.contains(phrases.lemma(i)) || phrases.lemma(i).equals("have");
            close = !phrases.tag(i).startsWith("VB") || auxiliary;
        }
        return close ? Lists.endingWith(phrases, items, nearest) : List.of();
    }

    /** The verb's own, else that of the verb it is joined to: "is based in A and could be sent to B". */
    private static List<Integer> subjectTokens(DependencyTree tree, int verb) {
        int token = tree.relation(verb).equals("cop") ? tree.head(verb) : verb;
        for (int level = 0; level < 3; level++) {
            List<Integer> subjects = tree.children(token, "nsubj", "nsubjpass", "nsubj:pass");
            boolean joined =
                    tree.relation(token).equals("conj") || tree.relation(token).equals("xcomp");
            if (!subjects.isEmpty() || !joined || tree.head(token) == DependencyTree.NONE) {
                return subjects;
            }
            token = tree.head(token);
        }
        return List.of();
    }
}
