package org.vedette.extract.statement.voice;

import org.vedette.text.Span;

/**
 * A sentence in its speaker's own words.
 *
 * @param content without the label before it and the full stop after it
 * @param verbatim whether it was said aloud, as in an interview; else it was issued
 */
public record Utterance(Span content, Issuer issuer, boolean verbatim) {}
