package org.vedette.annotate;

import org.vedette.text.Span;

/**
 * A stretch in quotation marks, within one paragraph.
 *
 * @param outer with its marks
 * @param inner without them
 * @param open whether the closing mark is missing, so that a quotation at the start of the next paragraph carries it on
 */
public record Quotation(Span outer, Span inner, boolean open) {
    public Quotation(Span outer, Span inner) {
        this(outer, inner, false);
    }
}
