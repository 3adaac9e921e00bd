package org.vedette.annotate;

import org.vedette.text.Span;

/**
 * A double quotation mark and what its neighbours let it be.
 *
 * @param span one character, or two for {@code ''} and {@code ``}
 * @param shape what the character itself says
 * @param mayOpen whether it stands before a word
 * @param mayClose whether it stands after a word or mark
 */
record QuoteMark(Span span, Shape shape, boolean mayOpen, boolean mayClose) {
    enum Shape {
        OPENING,
        CLOSING,
        NEUTRAL
    }

    /** Whether it opens where no quotation is open. */
    boolean opensOutside() {
        return shape == Shape.CLOSING ? mayOpen && !mayClose : mayOpen || shape == Shape.OPENING;
    }

    /** Whether it closes the quotation that is open. */
    boolean closesInside() {
        return shape == Shape.OPENING ? mayClose && !mayOpen : mayClose || !mayOpen || shape == Shape.CLOSING;
    }
}
