/**
 * Finds the entities that an article names.
 */
@NullMarked
package org.vedette.extract.mention;

import org.jspecify.annotations.NullMarked;
