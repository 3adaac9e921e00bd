package org.vedette.extract.attribution.feature;

import org.vedette.extract.attribution.candidate.Content;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Source;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes a candidate content against its cue and source: frame, borders, quotations, what it holds and what it leaves out. */
public final class ContentFeatures {
    private final TokenRow row;
    private final int cue;
    private final Source source;
    private final String lemma;
    private final String kind;
    private final String voice;
    private final int cueFirst;
    private final int cueLast;
    private final QuotationFeatures quotations;

    public ContentFeatures(TokenRow row, int cue, Source source) {
        this.row = row;
        this.cue = cue;
        this.source = source;
        quotations = new QuotationFeatures(row, cue);
        lemma = row.lemma(cue);
        kind = Cues.kind(row, cue);
        voice = SourceFeatures.voice(row, cue);
        TokenRanges phrase = Cues.phrase(row, cue);
        cueFirst = phrase.isEmpty() ? cue : phrase.first();
        cueLast = phrase.isEmpty() ? cue : phrase.last();
    }

    public int[] of(Content content) {
        Features f = new Features();
        TokenRanges ranges = content.ranges();
        String frame = content.frame().name();
        f.in(Features.Group.WORDS);
        f.add("frame", frame, kind);
        f.add("frame+lemma", frame, lemma);
        f.add("frame+voice", frame, voice, kind);
        f.add("frame+relation", frame, row.relation(cue), kind);
        f.in(Features.Group.EXTENT);
        int words = ranges.words(row);
        f.add("words", frame, Features.bucket(words));
        f.add("words+lemma", lemma, Features.bucket(words));
        start(f, ranges, frame);
        end(f, ranges, frame);
        quotations.add(f, ranges, frame, lemma);
        inside(f, ranges, frame);
        outside(f, ranges, frame);
        return f.toArray();
    }

    private void start(Features f, TokenRanges ranges, String frame) {
        f.in(Features.Group.BORDERS);
        int start = ranges.first(ranges.count() - 1) > cue ? firstAfterCue(ranges) : ranges.first();
        int top = topFrom(start);
        String relation = row.relation(top) + (row.head(top) == cue ? "!" : row.head(top) == row.head(cue) ? "=" : "");
        String first = row.lower(start);
        f.add("s-relation", relation, frame, kind);
        f.add("s-relation+lemma", relation, frame, lemma);
        f.add("s-word", first, frame, kind);
        f.add("s-word+lemma", first, frame, lemma);
        f.add("s-tag", row.tag(start), frame, kind);
        f.add("s-tag+lemma", row.tag(start), frame, lemma);
        f.add("s-top", row.tag(top), relation, kind);
        String before = start > row.begin(start) ? row.lower(start - 1) : "<s>";
        String beforeTag = start > row.begin(start) ? row.tag(start - 1) : "<s>";
        f.add("s-before", before, frame);
        f.add("s-before+lemma", before, lemma);
        f.add("s-before+tag", beforeTag, row.tag(start), kind);
        f.add("s-before+word", before, first);
        if (start > cue) {
            int gap = 0;
            int verbs = 0;
            for (int i = cueLast + 1; i < start; i++) {
                boolean taken = source.ranges().contains(i) || !row.isWord(i);
                gap += taken ? 0 : 1;
                verbs += !taken && row.tag(i).startsWith("VB") ? 1 : 0;
            }
            f.add("s-gap", frame, Features.bucket(gap));
            f.add("s-gap+lemma", lemma, Math.min(gap, 3));
            f.add("s-gap+relation", relation, Math.min(gap, 3));
            f.add("s-gapverbs", frame, Math.min(verbs, 2));
            if (gap > 0 && gap < 4) {
                f.add("s-gapword", row.lower(start - 1), lemma, "" + gap);
            }
        } else {
            f.add("s-sentence", frame, start <= row.begin(cue) + 1 ? "y" : "n");
        }
    }

    private int firstAfterCue(TokenRanges ranges) {
        for (int r = 0; r < ranges.count(); r++) {
            if (ranges.first(r) > cue) {
                return ranges.first(r);
            }
        }
        return ranges.first();
    }

    private void end(Features f, TokenRanges ranges, String frame) {
        f.in(Features.Group.BORDERS);
        int last = ranges.last();
        int top = topTo(last, ranges.first(ranges.count() - 1));
        String relation = row.relation(top) + (row.head(top) == cue ? "!" : "");
        int sentenceEnd = row.end(last);
        String after = last + 1 < sentenceEnd ? row.lower(last + 1) : "</s>";
        int next = last + 1;
        while (next < sentenceEnd && !row.isWord(next)) {
            next++;
        }
        boolean atEnd = next >= sentenceEnd;
        String nextWord = atEnd ? "</s>" : row.lower(next);
        String nextTag = atEnd ? "</s>" : row.tag(next);
        f.add("e-relation", relation, frame, kind);
        f.add("e-relation+lemma", relation, lemma);
        f.add("e-after", after, frame);
        f.add("e-after+next", after, nextWord);
        f.add("e-after+tag", after, nextTag, frame);
        f.add("e-tag", row.tag(last), nextTag);
        f.add("e-end", frame, atEnd ? "y" : "n");
        f.add("e-end+lemma", lemma, atEnd ? "y" : "n", after);
        if (!atEnd && row.sentence(last) == row.sentence(cue)) {
            int below = next;
            while (row.head(below) != TokenRow.NONE && row.left(row.head(below)) >= next) {
                below = row.head(below);
            }
            int governor = row.head(below);
            String where = governor == TokenRow.NONE
                    ? "root"
                    : governor == cue ? "cue" : ranges.contains(governor) ? "in" : "out";
            f.add("e-cut", row.relation(below), where, after, kind);
            f.add("e-cut+word", row.relation(below), where, nextWord);
            f.add("e-cut+lemma", row.relation(below), where, lemma);
            f.add("e-cut+tag", row.relation(below), where, nextTag, after);
            f.add("e-cut+top", row.relation(below), where, relation);
        }
    }

    private void inside(Features f, TokenRanges ranges, String frame) {
        f.in(Features.Group.EXTENT);
        int verbs = 0;
        int commas = 0;
        boolean cueRelated = false;
        boolean subject = false;
        for (int r = 0; r < ranges.count(); r++) {
            for (int i = ranges.first(r); i <= ranges.last(r); i++) {
                String tag = row.tag(i);
                verbs += tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") ? 1 : 0;
                commas += row.lower(i).equals(",") ? 1 : 0;
                cueRelated |= row.head(i) == cue;
                subject |= row.relation(i).startsWith("nsubj") && row.head(i) != cue && ranges.contains(row.head(i));
                if (tag.startsWith("VB") && i > ranges.first() && row.quotation(i) == row.quotation(cue)) {
                    otherCue(f, i, frame);
                }
            }
        }
        f.add("i-verbs", frame, Math.min(verbs, 3));
        f.add("i-verbs+lemma", lemma, Math.min(verbs, 1));
        f.add("i-commas", frame, Math.min(commas, 3));
        f.add("i-related", frame, cueRelated ? "y" : "n");
        f.add("i-clause", frame, subject ? "y" : "n", kind);
        f.add("i-clause+lemma", lemma, subject ? "y" : "n");
        f.add("i-clause+size", subject ? "y" : "n", Features.bucket(ranges.words(row)));
        if (ranges.count() > 1) {
            f.add("i-parts", frame, Math.min(ranges.count(), 4));
        }
        f.in(Features.Group.TREE);
        for (int child : row.children(cue)) {
            String relation = row.relation(child);
            if (child != source.head() && row.isWord(child) && (child < cueFirst || child > cueLast)) {
                String in = ranges.contains(child) ? "in" : "out";
                f.add("i-child", relation, in, frame);
                f.add("i-child+lemma", relation, in, lemma);
                f.add("i-child+side", relation, in, child < cue ? "<" : ">", row.tag(child));
            }
        }
    }

    /** "..., adding that", "... and Minsk said": the content may have run into another attribution. */
    private void otherCue(Features f, int verb, String frame) {
        String before = row.lower(verb - 1);
        boolean parted = before.equals(",")
                || row.tag(verb - 1).equals("CC")
                || row.tag(verb).equals("VBG");
        if (parted) {
            f.add("i-parted", row.lemma(verb), before.equals(",") ? "," : row.tag(verb - 1), frame);
        }
        String relation = row.relation(verb);
        if (relation.equals("conj")
                || relation.equals("parataxis")
                || relation.equals("advcl")
                || relation.equals("dep")) {
            boolean ofCue = row.head(verb) == cue || row.head(verb) == row.head(cue);
            f.add("i-joined", row.lemma(verb), relation, ofCue ? "cue" : "other");
            f.add("i-joinedtag", row.tag(verb), relation, ofCue ? "cue" : "other", frame);
        }
    }

    /** What of the sentence is neither content nor cue nor source. */
    private void outside(Features f, TokenRanges ranges, String frame) {
        f.in(Features.Group.EXTENT);
        int before = 0;
        int after = 0;
        int verbs = 0;
        for (int i = row.begin(cue); i < row.end(cue); i++) {
            boolean taken = !row.isWord(i)
                    || (i >= cueFirst && i <= cueLast)
                    || ranges.contains(i)
                    || source.ranges().contains(i);
            if (!taken) {
                before += i < cue ? 1 : 0;
                after += i > cue ? 1 : 0;
                String tag = row.tag(i);
                verbs += tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") ? 1 : 0;
            }
        }
        f.add("o-before", frame, Features.bucket(before));
        f.add("o-after", frame, Features.bucket(after));
        f.add("o-after+lemma", lemma, Math.min(after, 2));
        f.add("o-verbs", frame, Math.min(verbs, 3));
        int side = source.isNobody() ? 0 : source.head() < cue ? 1 : 2;
        f.add("o-source", frame, side);
        f.add("o-source+kind", frame + kind, side);
    }

    /** The highest word whose subtree starts at a token. */
    private int topFrom(int token) {
        int top = token;
        while (row.head(top) != TokenRow.NONE && row.left(row.head(top)) == token) {
            top = row.head(top);
        }
        return top;
    }

    /** The highest word whose subtree ends at a token, marks left out, and starts no earlier than another. */
    private int topTo(int token, int first) {
        int top = token;
        while (row.head(top) != TokenRow.NONE
                && row.head(top) != cue
                && row.left(row.head(top)) >= first
                && row.right(row.head(top)) <= token + 2) {
            top = row.head(top);
        }
        return top;
    }
}
