/** Describes candidates to the model: each feature is a hash, so that the model holds no words. */
@NullMarked
package org.vedette.extract.attribution.feature;

import org.jspecify.annotations.NullMarked;
