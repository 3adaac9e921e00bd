/**
 * Finds times, quantities, sums and nationalities.
 */
@NullMarked
package org.vedette.extract.value;

import org.jspecify.annotations.NullMarked;
