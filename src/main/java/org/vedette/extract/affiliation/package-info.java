/**
 * Finds who holds which role where.
 */
@NullMarked
package org.vedette.extract.affiliation;

import org.jspecify.annotations.NullMarked;
