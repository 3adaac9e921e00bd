package org.vedette.extract.attribution.feature;

import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes a word that may be a cue by the words next to it alone, so that most sentences need no parse. */
public final class GlanceFeatures {
    private static final int NEAR = 3;

    private GlanceFeatures() {}

    public static int[] of(TokenRow row, int cue) {
        Features f = new Features();
        String kind = Cues.kind(row, cue);
        String lemma = row.lemma(cue);
        f.in(Features.Group.WORDS);
        f.add("kind", kind);
        f.add("lemma", lemma, kind);
        f.add("tag", row.tag(cue));
        f.add("lemma+tag", lemma, row.tag(cue));
        f.in(Features.Group.NEIGHBOURS);
        String next = word(row, cue + 1, cue);
        String previous = word(row, cue - 1, cue);
        f.add("next", next, kind);
        f.add("previous", previous, kind);
        f.add("lemma+next", lemma, next);
        f.add("lemma+previous", lemma, previous);
        f.add("tags", kind, tag(row, cue - 1, cue), tag(row, cue + 1, cue));
        f.add("tags2", kind, tag(row, cue + 1, cue), tag(row, cue + 2, cue));
        f.add("tags-2", kind, tag(row, cue - 2, cue), tag(row, cue - 1, cue));
        f.in(Features.Group.QUOTATIONS);
        f.add("quoted", kind, row.quotation(cue) == TokenRow.NONE ? "n" : "y");
        boolean quotation = false;
        for (int i = Math.max(row.begin(cue), cue - NEAR); i <= Math.min(row.end(cue) - 1, cue + NEAR); i++) {
            quotation |= row.quotation(i) != row.quotation(cue);
        }
        f.add("quotation", kind, quotation ? "y" : "n");
        return f.toArray();
    }

    private static String word(TokenRow row, int i, int cue) {
        return i < row.begin(cue) ? "<s>" : i >= row.end(cue) ? "</s>" : row.lower(i);
    }

    private static String tag(TokenRow row, int i, int cue) {
        return i < row.begin(cue) ? "<s>" : i >= row.end(cue) ? "</s>" : row.tag(i);
    }
}
