package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.vedette.text.Span;

/** Disjoint stretches of a row's tokens in order, none empty, each from its first to its last token. */
public final class TokenRanges {
    private static final Set<String> EDGE = Set.of(
            "“", "”", "\"", "''", "``", "‘", "’", "'", "„", "‟", "«", "»", ",", ";", ":", ".", "-", "–", "—", "--", "(",
            ")", "[", "]", "•", "*", "‘‘", "’’", "-LRB-", "-RRB-");

    private final int[] bounds;

    private TokenRanges(int[] bounds) {
        this.bounds = bounds;
    }

    /** First and last tokens in turn, in order; marks at the ends of each stretch are left out. */
    public static TokenRanges of(TokenRow row, int... firstAndLast) {
        int[] kept = new int[firstAndLast.length];
        int n = 0;
        for (int i = 0; i < firstAndLast.length; i += 2) {
            int first = firstAndLast[i];
            int last = firstAndLast[i + 1];
            while (first <= last && EDGE.contains(row.lower(first))) {
                first++;
            }
            while (last >= first && EDGE.contains(row.lower(last))) {
                last--;
            }
            if (first <= last) {
                kept[n++] = first;
                kept[n++] = last;
            }
        }
        return new TokenRanges(Arrays.copyOf(kept, n));
    }

    public static TokenRanges none() {
        return new TokenRanges(new int[0]);
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public int count() {
        return bounds.length / 2;
    }

    public int first(int range) {
        return bounds[2 * range];
    }

    public int last(int range) {
        return bounds[2 * range + 1];
    }

    public int first() {
        return bounds[0];
    }

    public int last() {
        return bounds[bounds.length - 1];
    }

    public boolean contains(int token) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= token && token <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    public boolean overlaps(TokenRanges other) {
        for (int i = 0; i < bounds.length; i += 2) {
            for (int j = 0; j < other.bounds.length; j += 2) {
                if (bounds[i] <= other.bounds[j + 1] && other.bounds[j] <= bounds[i + 1]) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean containsAll(TokenRanges other) {
        for (int j = 0; j < other.bounds.length; j += 2) {
            if (!contains(other.bounds[j]) || !contains(other.bounds[j + 1])) {
                return false;
            }
        }
        return true;
    }

    /** These without a stretch of tokens. */
    public TokenRanges minus(TokenRow row, int first, int last) {
        int[] kept = new int[bounds.length + 2];
        int n = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (last < bounds[i] || bounds[i + 1] < first) {
                kept[n++] = bounds[i];
                kept[n++] = bounds[i + 1];
                continue;
            }
            if (bounds[i] < first) {
                kept[n++] = bounds[i];
                kept[n++] = first - 1;
            }
            if (last < bounds[i + 1]) {
                kept = n + 2 > kept.length ? Arrays.copyOf(kept, kept.length + 2) : kept;
                kept[n++] = last + 1;
                kept[n++] = bounds[i + 1];
            }
        }
        return of(row, Arrays.copyOf(kept, n));
    }

    public int words(TokenRow row) {
        int words = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            for (int t = bounds[i]; t <= bounds[i + 1]; t++) {
                words += row.isWord(t) ? 1 : 0;
            }
        }
        return words;
    }

    /** Shared words over all words of the two. */
    public double jaccard(TokenRow row, TokenRanges other) {
        int shared = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            for (int j = 0; j < other.bounds.length; j += 2) {
                for (int t = Math.max(bounds[i], other.bounds[j]);
                        t <= Math.min(bounds[i + 1], other.bounds[j + 1]);
                        t++) {
                    shared += row.isWord(t) ? 1 : 0;
                }
            }
        }
        int all = words(row) + other.words(row) - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    public List<Span> spans(TokenRow row) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(row.span(bounds[i], bounds[i + 1]));
        }
        return spans;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenRanges ranges && Arrays.equals(bounds, ranges.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
