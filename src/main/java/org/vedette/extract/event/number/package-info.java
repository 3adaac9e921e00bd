/**
 * Reads numbers as news writes them: digits, words, ranges, bounds. Receives a sentence's tokens; returns number phrases.
 */
@NullMarked
package org.vedette.extract.event.number;

import org.jspecify.annotations.NullMarked;
