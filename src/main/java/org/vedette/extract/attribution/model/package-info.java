/** The trained weights, how they are read and written, and what they choose. */
@NullMarked
package org.vedette.extract.attribution.model;

import org.jspecify.annotations.NullMarked;
