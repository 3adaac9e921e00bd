package org.vedette.extract.event.deployment;

import java.util.List;
import java.util.Set;
import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;

/** Tells of a verb whether it is passive and which items are its subject. */
final class Clauses {
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final int LEFT = 9;

    private final Phrases phrases;
    private final List<Item> items;

    Clauses(Phrases phrases, List<Item> items) {
        this.phrases = phrases;
        this.items = items;
    }

    boolean isPassive(int verb) {
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
        return phrases.tag(verb).equals("VBN")
                && (phrases.isAny(verb + 1, Lexicon.WHERE)
                        || phrases.isAny(verb + 1, Lexicon.TO)
                        || phrases.word(verb + 1).equals("by"));
    }

    List<Item> between(int begin, int end) {
        return items.stream().filter(i -> i.last() >= begin && i.last() < end).toList();
    }

    /** By the parse, else the nearest before the verb. */
    List<Item> subjects(int verb) {
        List<Item> before = items.stream().filter(i -> i.last() < verb).toList();
        if (before.isEmpty()) {
            return List.of();
        }
        DependencyTree tree = phrases.sentence().tree();
        for (int subject : subjectTokens(tree, verb)) {
            if (!RELATIVE.contains(phrases.tag(subject))) {
                return before.stream().filter(i -> isHeadedBy(tree, i, subject)).toList();
            }
        }
        return nearest(before, verb);
    }

    private static boolean isHeadedBy(DependencyTree tree, Item item, int subject) {
        return item.last() == subject
                || (item.first() <= subject && subject <= item.last())
                || (tree.subtree(subject).get(item.last()) && !Stretch.isInClause(tree, item.last(), subject));
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
