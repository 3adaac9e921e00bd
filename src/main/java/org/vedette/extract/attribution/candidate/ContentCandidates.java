package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Stretches around a cue and its source that may be the content. */
public final class ContentCandidates {
    private static final int MOST = 160;

    private final TokenRow row;
    private final int cue;
    private final Source source;
    private final int begin;
    private final int end;
    /** The cue's and a neighbouring source's first and last token. */
    private final int blockFirst;

    private final int blockLast;
    private final TokenRanges phrase;
    private final Borders borders;
    private final Map<TokenRanges, Content> found = new LinkedHashMap<>();

    private ContentCandidates(TokenRow row, int cue, Source source) {
        this.row = row;
        this.cue = cue;
        this.source = source;
        begin = row.begin(cue);
        end = row.end(cue);
        phrase = Cues.phrase(row, cue);
        int first = phrase.isEmpty() ? cue : phrase.first();
        int last = phrase.isEmpty() ? cue : phrase.last();
        if (!source.isNobody()) {
            first = Math.min(first, source.ranges().first());
            last = Math.max(last, source.ranges().last());
        }
        blockFirst = first;
        blockLast = last;
        borders = new Borders(row, cue);
    }

    public static List<Content> of(TokenRow row, int cue, Source source) {
        return new ContentCandidates(row, cue, source).collect();
    }

    private List<Content> collect() {
        quotations();
        right();
        left();
        around();
        antecedent();
        return found.values().stream().limit(MOST).toList();
    }

    private void right() {
        int after = phrase.isEmpty() ? cue + 1 : phrase.last() + 1;
        TreeSet<Integer> starts = new TreeSet<>(borders.starts(after));
        if (blockLast + 1 > after) {
            starts.add(blockLast + 1);
        }
        for (int start : starts) {
            for (int last : borders.endsAfter(start)) {
                add(Content.Frame.RIGHT, start, last);
            }
        }
        for (int child : row.children(cue)) {
            if (child < cue
                    && row.relation(child).startsWith("nsubj")
                    && !source.ranges().contains(child)) {
                for (int last : borders.endsAfter(after)) {
                    add(Content.Frame.SUBJECT_AND_RIGHT, row.left(child), row.right(child), after, last);
                }
                add(Content.Frame.SUBJECT_AND_RIGHT, row.left(child), row.right(child));
            }
        }
    }

    private void left() {
        int before = phrase.isEmpty() ? cue - 1 : phrase.first() - 1;
        for (int last : new TreeSet<>(List.of(before, blockFirst - 1))) {
            for (int start : borders.startsBefore(last)) {
                add(Content.Frame.LEFT, start, last);
            }
        }
        for (int child : row.children(cue)) {
            if (child < cue) {
                add(Content.Frame.LEFT, row.left(child), row.right(child));
            }
        }
    }

    /** The clause around a parenthesis of cue and source. */
    private void around() {
        if (blockFirst <= begin || blockLast + 1 >= end) {
            return;
        }
        List<Integer> starts = borders.startsBefore(blockFirst - 1);
        List<Integer> resumes = new ArrayList<>(List.of(blockLast + 1));
        int comma = borders.commaAfter(blockLast + 1);
        if (comma != TokenRow.NONE && comma != blockLast + 1) {
            resumes.add(comma + 1);
        }
        for (int start : starts) {
            for (int resume : resumes) {
                for (int last : borders.fewEndsAfter(resume)) {
                    add(Content.Frame.AROUND, start, blockFirst - 1, resume, last);
                }
            }
        }
    }

    /** "the picture that she paints", "a move that critics say is illegal", "the proposed law". */
    private void antecedent() {
        int clause = cue;
        for (int up = 0; up < 4 && clause != TokenRow.NONE; up++) {
            String relation = row.relation(clause);
            int noun = row.head(clause);
            if (noun != TokenRow.NONE && (relation.startsWith("acl") || relation.equals("amod"))) {
                int first = row.left(noun);
                int last = Math.max(noun, Math.min(row.right(noun), row.left(clause) - 1));
                add(Content.Frame.ANTECEDENT, first, last);
                add(Content.Frame.ANTECEDENT, first, row.right(noun));
                for (int to : borders.fewEndsAfter(cue + 1)) {
                    add(Content.Frame.ANTECEDENT, first, last, cue + 1, to);
                }
                return;
            }
            clause = noun;
        }
    }

    private void quotations() {
        QuotationRuns runs = new QuotationRuns(row);
        List<TokenRanges> before = runs.endingBefore(cue, blockFirst);
        List<TokenRanges> after = runs.startingAfter(cue);
        for (TokenRanges left : before) {
            chain(runs, left, Content.Frame.QUOTATION);
            for (TokenRanges right : after) {
                chain(runs, join(left, right), Content.Frame.QUOTATIONS);
            }
        }
        for (TokenRanges right : after) {
            chain(runs, right, Content.Frame.QUOTATION);
        }
        if (row.lower(end - 1).equals(":") || blockLast + 2 >= end) {
            runs.at(end).ifPresent(next -> chain(runs, next, Content.Frame.NEXT));
            if (end < row.size()) {
                addWhole(Content.Frame.NEXT, end, row.end(end) - 1);
            }
        }
        runs.closing(begin - 1).ifPresent(previous -> put(previous, Content.Frame.PREVIOUS));
    }

    /** A quotation, and with each of the quotations that go on from it. */
    private void chain(QuotationRuns runs, TokenRanges start, Content.Frame frame) {
        put(start, frame);
        TokenRanges all = start;
        for (TokenRanges next : runs.goingOn(Math.max(start.last(), end - 1))) {
            all = join(all, next);
            put(all, Content.Frame.QUOTATION_CHAIN);
        }
    }

    private TokenRanges join(TokenRanges a, TokenRanges b) {
        int[] bounds = new int[2 * (a.count() + b.count())];
        for (int i = 0; i < a.count(); i++) {
            bounds[2 * i] = a.first(i);
            bounds[2 * i + 1] = a.last(i);
        }
        for (int i = 0; i < b.count(); i++) {
            bounds[2 * (a.count() + i)] = b.first(i);
            bounds[2 * (a.count() + i) + 1] = b.last(i);
        }
        return TokenRanges.of(row, bounds);
    }

    private void add(Content.Frame frame, int... bounds) {
        for (int bound : bounds) {
            if (bound < begin || bound >= row.size()) {
                return;
            }
        }
        TokenRanges ranges = TokenRanges.of(row, bounds);
        if (ranges.isEmpty()) {
            return;
        }
        if (!phrase.isEmpty()) {
            ranges = ranges.minus(row, phrase.first(), phrase.last());
        }
        if (!source.isNobody()) {
            ranges = ranges.minus(row, source.ranges().first(), source.ranges().last());
        }
        put(ranges, frame);
    }

    private void addWhole(Content.Frame frame, int first, int last) {
        put(TokenRanges.of(row, first, last), frame);
    }

    private void put(TokenRanges ranges, Content.Frame frame) {
        if (!ranges.isEmpty() && ranges.words(row) > 0) {
            found.putIfAbsent(ranges, new Content(ranges, frame));
        }
    }
}
