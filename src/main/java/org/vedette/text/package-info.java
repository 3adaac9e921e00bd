/**
 * Positions in a text. Offsets count Unicode code points, zero-based, end exclusive, everywhere in Vedette.
 * Besides, the reader of word lists that are kept as data.
 */
@NullMarked
package org.vedette.text;

import org.jspecify.annotations.NullMarked;
