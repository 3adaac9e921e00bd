/**
 * Gathers the mentions of one article into entities: short forms to long ones, acronyms to what they stand for.
 */
@NullMarked
package org.vedette.extract.mention.table;

import org.jspecify.annotations.NullMarked;
