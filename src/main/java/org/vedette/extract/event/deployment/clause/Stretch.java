package org.vedette.extract.event.deployment.clause;

import org.vedette.annotate.DependencyTree;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;

/** Tells how far the complements of a verb or noun may reach. */
public final class Stretch {
    private static final int LONGEST = 45;

    private Stretch() {}

    /** To the next finite verb, relative pronoun or full stop; "including" goes on. */
    public static int end(Phrases phrases, int begin) {
        int i = begin;
        while (i < Math.min(phrases.size(), begin + LONGEST) && !isEnd(phrases, i)) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(Phrases phrases, int token) {
        String tag = phrases.tag(token);
        boolean verb = tag.startsWith("VB")
                && !isModifier(phrases, token)
                && !tag.equals("VBN")
                && phrases.at(token) == null
                && !Lexicon.GOING_ON.contains(phrases.word(token));
        boolean to = tag.equals("TO") && phrases.tag(token + 1).startsWith("VB") && phrases.at(token + 1) == null;
        return verb
                || to
                || tag.equals("MD")
                || tag.equals("WDT")
                || tag.equals("WP")
                || tag.equals("WRB")
                || phrases.isAny(token, Lexicon.BREAKS);
    }

    /** "the leading detachment": a participle within a noun phrase. */
    private static boolean isModifier(Phrases phrases, int token) {
        String before = phrases.tag(token - 1);
        String after = phrases.tag(token + 1);
        return phrases.tag(token).equals("VBG")
                && (before.equals("DT") || before.equals("PRP$") || before.equals("POS") || before.equals("CD"))
                && (after.startsWith("NN") || after.startsWith("JJ"));
    }

    /** Whether a relative or other clause lies between a token and what it is below. */
    static boolean isInClause(DependencyTree tree, int token, int top) {
        int i = token;
        while (i != top && i != DependencyTree.NONE) {
            String relation = tree.relation(i);
            boolean phrase =
                    relation.startsWith("nmod") && !tree.children(i, "case").isEmpty();
            if (relation.startsWith("acl")
                    || relation.startsWith("ccomp")
                    || relation.startsWith("advcl")
                    || (phrase && i != token)) {
                return true;
            }
            i = tree.head(i);
        }
        return false;
    }
}
