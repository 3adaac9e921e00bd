package org.vedette.extract.attribution.candidate;

/**
 * What may be the content.
 *
 * @param frame where it stands: right or left of the cue, both, a quotation...
 */
public record Content(TokenRanges ranges, Frame frame) {
    /** Where a content stands. */
    public enum Frame {
        RIGHT,
        LEFT,
        AROUND,
        SUBJECT_AND_RIGHT,
        ANTECEDENT,
        QUOTATION,
        QUOTATIONS,
        QUOTATION_CHAIN,
        NEXT,
        PREVIOUS
    }
}
