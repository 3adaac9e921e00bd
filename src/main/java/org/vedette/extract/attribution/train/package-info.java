/** Trains the attribution model on articles whose attributions are known, and measures it. */
@NullMarked
package org.vedette.extract.attribution.train;

import org.jspecify.annotations.NullMarked;
