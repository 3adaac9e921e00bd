package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vedette.annotate.Quotation;

/** Quotations as stretches of tokens, and which goes on from which. */
final class QuotationRuns {
    private static final int LONGEST_CHAIN = 4;
    private static final int SHORTEST = 2;

    private final TokenRow row;

    QuotationRuns(TokenRow row) {
        this.row = row;
    }

    /** Those of the sentence that end before the cue or its source, the nearest first. */
    List<TokenRanges> endingBefore(int cue, int blockFirst) {
        List<TokenRanges> found = new ArrayList<>();
        for (int i = Math.min(cue, blockFirst + 1) - 1; i >= row.begin(cue) && found.size() < 2; i--) {
            int quotation = row.quotation(i);
            if (quotation != TokenRow.NONE && quotation != row.quotation(cue)) {
                TokenRanges ranges = ranges(quotation, i);
                if (ranges.words(row) >= SHORTEST) {
                    found.add(ranges);
                }
                i = Math.min(i, first(quotation, i));
            }
        }
        return found;
    }

    /** Those that start in the sentence after the cue, the nearest first. */
    List<TokenRanges> startingAfter(int cue) {
        List<TokenRanges> found = new ArrayList<>();
        int i = cue + 1;
        while (i < row.end(cue) && found.size() < 2) {
            int quotation = row.quotation(i);
            if (quotation != TokenRow.NONE && quotation != row.quotation(cue)) {
                TokenRanges ranges = ranges(quotation, i);
                if (ranges.words(row) >= SHORTEST) {
                    found.add(ranges);
                }
                i = last(quotation, i);
            }
            i++;
        }
        return found;
    }

    /** The quotation that starts at a token. */
    Optional<TokenRanges> at(int token) {
        if (token >= row.size() || row.quotation(token) == TokenRow.NONE) {
            return Optional.empty();
        }
        return Optional.of(ranges(row.quotation(token), token)).filter(ranges -> !ranges.isEmpty());
    }

    /** The quotation that ends at a token. */
    Optional<TokenRanges> closing(int token) {
        int i = token;
        while (i >= 0 && i > token - 2 && row.quotation(i) == TokenRow.NONE) {
            i--;
        }
        if (i < 0 || row.quotation(i) == TokenRow.NONE) {
            return Optional.empty();
        }
        return Optional.of(ranges(row.quotation(i), i)).filter(ranges -> !ranges.isEmpty());
    }

    /** The quotations that stand next, each by itself: in the same paragraph, or where one is left open in the next. */
    List<TokenRanges> goingOn(int lastToken) {
        List<TokenRanges> chain = new ArrayList<>();
        int last = lastToken;
        while (chain.size() < LONGEST_CHAIN) {
            int next = last + 1;
            while (next < row.size() && next < last + 3 && row.quotation(next) == TokenRow.NONE && !row.isWord(next)) {
                next++;
            }
            if (next >= row.size()
                    || row.quotation(next) == TokenRow.NONE
                    || row.quotation(next) == row.quotation(last)) {
                break;
            }
            TokenRanges ranges = ranges(row.quotation(next), next);
            if (ranges.isEmpty()) {
                break;
            }
            chain.add(ranges);
            last = last(row.quotation(next), next);
        }
        return chain;
    }

    private TokenRanges ranges(int quotation, int inside) {
        return TokenRanges.of(row, first(quotation, inside), last(quotation, inside));
    }

    private int first(int quotation, int inside) {
        Quotation q = row.quotations().get(quotation);
        int i = inside;
        while (i > 0
                && row.quotation(i - 1) == quotation
                && row.token(i - 1).begin() >= q.outer().begin()) {
            i--;
        }
        return i;
    }

    private int last(int quotation, int inside) {
        int i = inside;
        while (i + 1 < row.size() && row.quotation(i + 1) == quotation) {
            i++;
        }
        return i;
    }
}
