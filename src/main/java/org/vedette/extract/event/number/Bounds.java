package org.vedette.extract.event.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vedette.extract.event.lexicon.Sections;
import org.vedette.findings.ForceEstimate.Bound;

/** The words before and after a figure that say how it bounds the truth. */
final class Bounds {
    private static final Sections SECTIONS = new Sections("/org/vedette/extract/event/number/bounds.txt");
    private static final Map<Bound, Set<String>> BEFORE = Map.of(
            Bound.AT_LEAST, SECTIONS.get("at-least"),
            Bound.AT_MOST, SECTIONS.get("at-most"),
            Bound.ABOUT, SECTIONS.get("about"));
    private static final Set<String> MORE = SECTIONS.get("more");
    private static final Set<String> BETWEEN = SECTIONS.get("between");
    private static final Set<String> SKIPPED = SECTIONS.get("skipped");
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
