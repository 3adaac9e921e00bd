/**
 * Finds the noun phrases of a sentence that name what may be deployed, and whose it is.
 */
@NullMarked
package org.vedette.extract.event.deployment.item;

import org.jspecify.annotations.NullMarked;
