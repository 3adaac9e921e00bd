package org.vedette.annotate;

import org.vedette.text.Span;

/**
 * A stretch in quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 */
public record Quotation(Span outer, Span inner) {}
