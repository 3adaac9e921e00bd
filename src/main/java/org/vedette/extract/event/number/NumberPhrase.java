package org.vedette.extract.event.number;

import org.jspecify.annotations.Nullable;
import org.vedette.findings.ForceEstimate.Bound;

/**
 * A number with the words that bound it.
 *
 * @param first token of the bound or the number
 * @param last token of the number, inclusive
 * @param value of a range its upper end; of a vague word its least ("dozens" is 24, "thousands" 1,000)
 * @param min lower end, null where open
 * @param max upper end, null where open
 * @param vague the word names no figure ("dozens")
 * @param counted what a hyphen joins to the number ("ship" in "eight-ship"), else null
 */
public record NumberPhrase(
        int first,
        int last,
        long value,
        @Nullable Long min,
        @Nullable Long max,
        Bound bound,
        boolean vague,
        @Nullable String counted) {
    /** One end of a range. */
    public NumberPhrase bounded(long end, Bound side) {
        boolean least = side == Bound.AT_LEAST;
        return new NumberPhrase(first, last, end, least ? end : null, least ? null : end, side, vague, counted);
    }
}
