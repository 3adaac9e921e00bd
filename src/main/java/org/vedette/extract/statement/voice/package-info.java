/**
 * Finds what an article gives in somebody's own words without saying so each time: receives an annotated article and its
 * mentions, returns the sentences of declarations and fact sheets as their issuer's, and those of interviews and transcripts
 * as whose turn it is.
 */
@NullMarked
package org.vedette.extract.statement.voice;

import org.jspecify.annotations.NullMarked;
