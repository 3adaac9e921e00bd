package org.vedette.extract.attribution.candidate;

import java.util.Set;

/** Which tokens may be the head of a cue, and how far the cue reaches. */
public final class Cues {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "per", "for", "of", "by", "under", "to", "on", "from", "with");
    private static final Set<String> MARKS = Set.of(":", "—", "–", "-", "--");
    private static final Set<String> INSIDE =
            Set.of("aux", "aux:pass", "auxpass", "neg", "compound:prt", "prt", "cop", "advmod", "fixed", "mwe");
    private static final int FARTHEST = 4;

    private Cues() {}

    /** Verb, noun, adjective...: what kinds of words share their knowledge; empty for what is no cue. */
    public static String kind(TokenRow row, int i) {
        String tag = row.tag(i);
        if (!row.isWord(i)) {
            return MARKS.contains(row.lower(i)) ? "M" : "";
        }
        return switch (tag) {
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> isAuxiliary(row, i) ? "" : "V";
            case "NN", "NNS" -> "N";
            case "JJ", "JJR" -> "J";
            case "RB" -> row.lower(i).endsWith("ly") ? "R" : "";
            case "IN", "TO" -> PREPOSITIONS.contains(row.lower(i)) ? "P" : "";
            default -> "";
        };
    }

    private static boolean isAuxiliary(TokenRow row, int i) {
        String lemma = row.lemma(i);
        if (lemma.equals("be")) {
            return true;
        }
        boolean mayHelp = lemma.equals("have") || lemma.equals("do");
        return mayHelp && i + 1 < row.end(i) && row.tag(i + 1).matches("VB.*|RB.*");
    }

    /** The cue with its auxiliaries, negation, adverbs and particle, as far as they touch it. */
    public static TokenRanges phrase(TokenRow row, int cue) {
        int first = cue;
        int last = cue;
        if (row.lower(cue).equals("according")
                && cue + 1 < row.end(cue)
                && row.lower(cue + 1).equals("to")) {
            last++;
        } else if (row.isWord(cue)) {
            while (first > row.begin(cue) && cue - first < FARTHEST && belongs(row, first - 1, cue)) {
                first--;
            }
            while (last + 1 < row.end(cue)
                    && last - cue < 2
                    && belongs(row, last + 1, cue)
                    && !row.relation(last + 1).equals("advmod")) {
                last++;
            }
        }
        return row.isWord(cue) ? TokenRanges.of(row, first, last) : TokenRanges.none();
    }

    private static boolean belongs(TokenRow row, int token, int cue) {
        return row.head(token) == cue
                && INSIDE.contains(row.relation(token))
                && row.quotation(token) == row.quotation(cue);
    }
}
