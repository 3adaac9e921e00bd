package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nouns and pronouns of the cue's sentence, and nobody. */
public final class SourceCandidates {
    private static final Set<String> INNER = Set.of("compound", "flat", "amod", "nummod", "det", "fixed");
    private static final int MOST = 24;
    private static final int LONGEST_NAME = 6;
    private static final int SCARE = 32;

    private SourceCandidates() {}

    /** Nobody first, then by nearness to the cue. */
    public static List<Source> of(TokenRow row, int cue) {
        List<Integer> heads = new ArrayList<>();
        for (int i = row.begin(cue); i < row.end(cue); i++) {
            if (i != cue && isNominal(row, i) && sameVoice(row, i, cue)) {
                heads.add(i);
            }
        }
        heads.sort((a, b) -> Integer.compare(Math.abs(a - cue), Math.abs(b - cue)));
        TokenRanges phrase = Cues.phrase(row, cue);
        List<Source> sources = new ArrayList<>(List.of(Source.NOBODY));
        for (int head : heads.subList(0, Math.min(MOST, heads.size()))) {
            TokenRanges ranges = extent(row, head, cue, phrase);
            if (!ranges.isEmpty() && ranges.contains(head)) {
                sources.add(new Source(head, ranges));
                beforeComma(row, head, ranges).ifPresent(brief -> sources.add(new Source(head, brief)));
            }
        }
        return sources;
    }

    private static boolean isNominal(TokenRow row, int i) {
        return row.isWord(i) && mayHead(row, i) && !isInner(row, i);
    }

    private static boolean mayHead(TokenRow row, int i) {
        String relation = row.relation(i);
        return switch (row.tag(i)) {
            case "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "WP", "WDT", "WP$" -> true;
            case "DT" -> !relation.equals("det");
            case "CD" -> !relation.equals("nummod");
            case "JJ", "JJS", "JJR" -> relation.startsWith("nsubj");
            default -> false;
        };
    }

    /** Whether it is a part of a longer name or noun. */
    private static boolean isInner(TokenRow row, int i) {
        int head = row.head(i);
        return INNER.contains(row.relation(i))
                && head >= 0
                && head > i - LONGEST_NAME
                && row.tag(head).startsWith("N");
    }

    /** What is quoted does not speak outside its quotation, and the other way round, but for words in scare quotes. */
    static boolean sameVoice(TokenRow row, int i, int cue) {
        int quotation = row.quotation(i);
        if (quotation == row.quotation(cue)) {
            return true;
        }
        return quotation != TokenRow.NONE
                && row.quotation(cue) == TokenRow.NONE
                && row.quotations().get(quotation).inner().length() < SCARE;
    }

    /** Without the apposition or clause that follows a comma, which may be no part of it. */
    private static Optional<TokenRanges> beforeComma(TokenRow row, int head, TokenRanges ranges) {
        for (int i = head + 1; i < ranges.last(); i++) {
            if (row.lower(i).equals(",") || row.lower(i).equals("—")) {
                return Optional.of(TokenRanges.of(row, ranges.first(), i - 1));
            }
        }
        return Optional.empty();
    }

    private static TokenRanges extent(TokenRow row, int head, int cue, TokenRanges phrase) {
        int first = row.left(head);
        int last = row.right(head);
        int block = phrase.isEmpty() ? cue : phrase.first();
        int blockEnd = phrase.isEmpty() ? cue : phrase.last();
        if (head < cue && last >= block) {
            last = Math.max(head, Math.min(block - 1, beforeClauseOf(row, head, cue) - 1));
        }
        if (head > cue && first <= blockEnd) {
            first = blockEnd + 1;
        }
        while (first < head && !sameVoice(row, first, cue)) {
            first++;
        }
        for (int i = head + 1; i <= last; i++) {
            if (row.quotation(i) != row.quotation(head)) {
                last = i - 1;
            }
        }
        if (row.tag(first).equals("IN") && first < head) {
            first++;
        }
        return TokenRanges.of(row, first, Math.max(head, last));
    }

    /** The start of the part of a noun's subtree that holds the cue. */
    private static int beforeClauseOf(TokenRow row, int head, int cue) {
        int below = cue;
        for (int steps = 0; steps < 12 && below != TokenRow.NONE; steps++) {
            if (row.head(below) == head) {
                return Math.max(head + 1, row.left(below));
            }
            below = row.head(below);
        }
        return cue;
    }
}
