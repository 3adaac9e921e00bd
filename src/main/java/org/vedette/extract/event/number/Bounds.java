package org.vedette.extract.event.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vedette.findings.ForceEstimate.Bound;
import org.vedette.text.WordLists;

/** The words before and after a figure that say how it bounds the truth. */
final class Bounds {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/event/number/bounds.txt");
    private static final Map<Bound, Set<String>> BEFORE = Map.of(
            Bound.AT_LEAST, LISTS.of("at-least"),
            Bound.AT_MOST, LISTS.of("at-most"),
            Bound.ABOUT, LISTS.of("about"));
    private static final Set<String> MORE = LISTS.of("more");
    private static final Set<String> BETWEEN = LISTS.of("between");
    private static final Set<String> SKIPPED = LISTS.of("skipped");
    private static final int LONGEST = 4;

    private Bounds() {}

    /**
     * @param first token of the bound, or of the figure where it has none
     * @param between whether "and" after the figure opens the upper end of a range
     */
    record Match(int first, Bound bound, boolean between) {}

    static Match before(List<String> words, int figure) {
        int end = figure;
        while (end > 0 && SKIPPED.contains(words.get(end - 1))) {
            end--;
        }
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            String phrase = String.join(" ", words.subList(end - length, end));
            for (Bound bound : Bound.values()) {
                if (BEFORE.getOrDefault(bound, Set.of()).contains(phrase)) {
                    return new Match(end - length, bound, false);
                }
            }
        }
        boolean between = end > 0 && BETWEEN.contains(words.get(end - 1));
        return new Match(figure, Bound.EXACT, between);
    }

    static boolean isMoreAfter(List<String> words, int last) {
        String next =
                String.join(" ", words.subList(Math.min(last + 1, words.size()), Math.min(last + 3, words.size())));
        return MORE.stream().anyMatch(next::startsWith);
    }
}
