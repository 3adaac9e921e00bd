package org.vedette.extract.event.deployment.clause;

import java.util.ArrayList;
import java.util.List;
import org.vedette.extract.event.deployment.item.Item;
import org.vedette.extract.event.deployment.lexicon.Lexicon;
import org.vedette.extract.phrase.Phrases;

/** Puts together what a sentence lists: "A, B and C over the sea". */
public final class Lists {
    private static final int LONGEST = 5;

    private Lists() {}

    /** An item with those before it in the same list. */
    public static List<Item> endingWith(Phrases phrases, List<Item> items, Item last) {
        List<Item> found = new ArrayList<>(List.of(last));
        int first = last.first();
        for (int i = items.indexOf(last) - 1; i >= 0; i--) {
            Item before = items.get(i);
            int gap = first - before.last() - 1;
            if (gap < 1 || gap > LONGEST || !isJoint(phrases, before.last() + 1, first)) {
                break;
            }
            found.add(before);
            first = before.first();
        }
        return found;
    }

    private static boolean isJoint(Phrases phrases, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!phrases.isAny(i, Lexicon.JOINTS) && !phrases.tag(i).equals("DT")) {
                return false;
            }
        }
        return phrases.isAny(begin, Lexicon.JOINTS);
    }
}
