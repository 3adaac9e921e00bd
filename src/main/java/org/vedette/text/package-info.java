/**
 * Positions in a text. Offsets count Unicode code points, zero-based, end exclusive, everywhere in Vedette.
 */
@NullMarked
package org.vedette.text;

import org.jspecify.annotations.NullMarked;
