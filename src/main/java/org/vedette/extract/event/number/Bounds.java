package org.vedette.extract.event.number;

import java.util.List;
import java.util.Map;
import org.vedette.findings.ForceEstimate.Bound;

/** The words before and after a figure that say how it bounds the truth. */
final class Bounds {
    private static final Map<Bound, List<String>> BEFORE = Map.of(
            Bound.AT_LEAST,
            List.of(
                    "more than",
                    "at least",
                    "no fewer than",
                    "no less than",
                    "not less than",
                    "in excess of",
                    "upwards of",
                    "a minimum of",
                    "over",
                    "above",
                    "greater than",
                    "well over",
                    "minimum"),
            Bound.AT_MOST,
            List.of(
                    "up to",
                    "as many as",
                    "no more than",
                    "not more than",
                    "at most",
                    "fewer than",
                    "less than",
                    "a maximum of",
                    "maximum of",
                    "under",
                    "below",
                    "as much as"),
            Bound.ABOUT,
            List.of(
                    "about",
                    "around",
                    "roughly",
                    "approximately",
                    "some",
                    "an estimated",
                    "estimated",
                    "nearly",
                    "almost",
                    "close to",
                    "circa",
                    "just over",
                    "just under",
                    "an additional estimated",
                    "only about"));
    private static final List<String> MORE = List.of("or more", "plus");
    private static final List<String> BETWEEN = List.of("between", "from");
    private static final int LONGEST = 3;

    private Bounds() {}

    /**
     * @param first token of the bound, or of the figure where it has none
     * @param between whether "and" after the figure opens the upper end of a range
     */
    record Match(int first, Bound bound, boolean between) {}

    static Match before(List<String> words, int figure) {
        int end = figure;
        while (end > 0 && List.of("another", "additional", "the", "an").contains(words.get(end - 1))) {
            end--;
        }
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            String phrase = String.join(" ", words.subList(end - length, end));
            for (Bound bound : Bound.values()) {
                if (BEFORE.getOrDefault(bound, List.of()).contains(phrase)) {
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
