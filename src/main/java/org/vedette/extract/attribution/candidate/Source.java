package org.vedette.extract.attribution.candidate;

/**
 * Who may be the source.
 *
 * @param head its head word, {@link TokenRow#NONE} where there is no source
 */
public record Source(int head, TokenRanges ranges) {
    public static final Source NOBODY = new Source(TokenRow.NONE, TokenRanges.none());

    public boolean isNobody() {
        return head == TokenRow.NONE;
    }
}
