package org.vedette.extract.attribution.feature;

import java.util.HashSet;
import java.util.Set;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes how a candidate content lies to the quotation marks: what it takes, cuts and leaves out. */
final class QuotationFeatures {
    private final TokenRow row;
    private final int cue;

    QuotationFeatures(TokenRow row, int cue) {
        this.row = row;
        this.cue = cue;
    }

    void add(Features f, TokenRanges ranges, String frame, String lemma) {
        f.in(Features.Group.QUOTATIONS);
        Set<Integer> whole = new HashSet<>();
        boolean cut = false;
        boolean outside = false;
        for (int r = 0; r < ranges.count(); r++) {
            for (int i = ranges.first(r); i <= ranges.last(r); i++) {
                if (row.quotation(i) == TokenRow.NONE) {
                    outside |= row.isWord(i);
                } else {
                    whole.add(row.quotation(i));
                }
            }
            cut |= cuts(ranges.first(r) - 1, ranges.first(r)) || cuts(ranges.last(r) + 1, ranges.last(r));
        }
        whole.remove(row.quotation(cue));
        String state = whole.isEmpty() ? "none" : outside ? "mixed" : "pure";
        f.add("q-state", state, frame, cut ? "cut" : "whole");
        f.add("q-state+lemma", state, lemma, cut ? "cut" : "whole");
        f.add("q-count", frame, Math.min(whole.size(), 3));
        int left = 0;
        for (int i = row.begin(cue); i < row.end(cue); i++) {
            boolean other = row.quotation(i) != TokenRow.NONE && row.quotation(i) != row.quotation(cue);
            left += other && row.isWord(i) && !ranges.contains(i) ? 1 : 0;
        }
        f.add("q-left", state, frame, "" + Features.bucket(left));
        if (ranges.first() < row.begin(cue) || ranges.last() >= row.end(cue)) {
            boolean lineBreak = row.lineBreakAfter(row.end(cue) - 1) && ranges.last() >= row.end(cue);
            boolean open = ranges.last() >= row.end(cue) && openBefore(row.end(cue) - 1);
            f.add("q-cross", frame, lineBreak ? "break" : "same", open ? "open" : "closed");
            f.add("q-cross+lemma", frame, lineBreak ? "break" : "same", lemma);
            if (ranges.last() >= row.end(cue)) {
                int last = ranges.last();
                boolean alone = true;
                for (int i = last + 1; i < row.end(last); i++) {
                    alone &= !row.isWord(i);
                }
                f.add("q-alone", frame, alone ? "y" : "n", lineBreak ? "break" : "same");
            }
        }
    }

    private boolean cuts(int out, int in) {
        int i = out;
        int step = out < in ? -1 : 1;
        while (i >= 0 && i < row.size() && !row.isWord(i) && row.sentence(i) == row.sentence(in)) {
            i += step;
        }
        return i >= 0 && i < row.size() && row.quotation(in) != TokenRow.NONE && row.quotation(i) == row.quotation(in);
    }

    private boolean openBefore(int token) {
        int quotation = row.quotation(token);
        return quotation != TokenRow.NONE && row.quotations().get(quotation).open();
    }
}
