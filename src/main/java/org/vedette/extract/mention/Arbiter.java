package org.vedette.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.vedette.extract.mention.candidate.Candidate;
import org.vedette.extract.mention.candidate.Candidate.Origin;
import org.vedette.extract.mention.candidate.Lexicon;
import org.vedette.extract.mention.candidate.Words;
import org.vedette.findings.EntityType;
import org.vedette.text.Span;

/**
 * Decides between candidates that overlap: the one of more words wins, among equals the more trusted origin. What the tagger sees
 * counts by its length only where it shows what it is: a person of several words, a body whose last word is that of a body.
 */
final class Arbiter {
    private final Words words;
    private final Set<Integer> knownBegins = new HashSet<>();
    private final Set<Integer> knownEnds = new HashSet<>();

    private Arbiter(Words words, List<Candidate> candidates) {
        this.words = words;
        candidates.stream()
                .filter(c -> c.origin() == Origin.KNOWLEDGE && words.last(c.span()) > words.first(c.span()))
                .forEach(c -> {
                    knownBegins.add(c.span().begin());
                    knownEnds.add(c.span().end());
                });
    }

    /** Disjoint, in text order. */
    static List<Candidate> decide(Words words, List<Candidate> candidates) {
        Arbiter arbiter = new Arbiter(words, candidates);
        List<Candidate> strongestFirst = candidates.stream()
                .sorted(Comparator.comparingInt((Candidate c) -> -arbiter.strength(c))
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

    /**
     * States inside the name of a body, unit or exercise, and bodies that own it: "Royal Netherlands Army" names the Netherlands too,
     * "the UN's refugee agency" the UN.
     */
    static List<Candidate> nested(Words words, List<Candidate> decided, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.type() == EntityType.COUNTRY || isOwner(words, c))
                .filter(c -> decided.stream().anyMatch(outer -> isAround(outer, c)))
                .toList();
    }

    private static boolean isOwner(Words words, Candidate candidate) {
        String after = words.at(words.beside(words.last(candidate.span()), 1));
        return candidate.type() == EntityType.ORGANISATION
                && candidate.origin() == Origin.KNOWLEDGE
                && after.matches("['’´`]s");
    }

    private static boolean isAround(Candidate outer, Candidate country) {
        boolean body = outer.type() == EntityType.ORGANISATION
                || outer.type() == EntityType.MILITARY_UNIT
                || outer.type() == EntityType.EXERCISE;
        return body && outer.span().contains(country.span()) && !outer.span().equals(country.span());
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Candidate> kept) {
        var before = kept.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    private int strength(Candidate candidate) {
        int length = words.last(candidate.span()) - words.first(candidate.span()) + 1;
        int counted = candidate.origin() == Origin.TAGGER && !isEvident(candidate, length) ? 0 : length;
        return 10 * counted + trust(candidate);
    }

    private static int trust(Candidate candidate) {
        return switch (candidate.origin()) {
            case DEFINITION -> 9;
            case KNOWLEDGE -> 7;
            case GRAMMAR -> candidate.generic() ? 1 : 5;
            case TITLE -> 4;
            case TAGGER -> 2;
        };
    }

    /** Shows what it is, and is no known name of several words with something before it. */
    private boolean isEvident(Candidate candidate, int length) {
        String last = words.at(words.last(candidate.span()));
        Span span = candidate.span();
        return length > 1
                && switch (candidate.type()) {
                    case PERSON -> !knownBegins.contains(span.begin());
                    case PLACE -> Lexicon.PLACE_HEADS.contains(last) && !knownEnds.contains(span.end());
                    default ->
                        (Lexicon.BODY_HEADS.contains(last) || Lexicon.UNIT_HEADS.contains(last))
                                && !knownEnds.contains(span.end());
                };
    }
}
