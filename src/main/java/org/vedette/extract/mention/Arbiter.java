package org.vedette.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.text.Span;

/** Decides between candidates that overlap: the one of more words wins, among equals the more trusted origin. */
final class Arbiter {
    private Arbiter() {}

    /** Disjoint, in text order. */
    static List<Candidate> decide(Words words, List<Candidate> candidates) {
        List<Candidate> strongestFirst = candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -strength(words, c))
                        .thenComparing(Candidate::span)
                        .thenComparing(Candidate::type))
                .toList();
        NavigableMap<Integer, Candidate> kept = new TreeMap<>();
        for (Candidate candidate : strongestFirst) {
            if (isFree(candidate.span(), kept)) {
                kept.put(candidate.span().begin(), candidate);
            }
        }
        return new ArrayList<>(kept.values());
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Candidate> kept) {
        var before = kept.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    private static int strength(Words words, Candidate candidate) {
        int length = words.last(candidate.span()) - words.first(candidate.span()) + 1;
        int trust =
                switch (candidate.origin()) {
                    case KNOWLEDGE -> 7;
                    case GRAMMAR -> candidate.generic() ? 1 : 5;
                    case TITLE -> 3;
                    case TAGGER -> 2;
                };
        return 10 * length + trust;
    }
}
