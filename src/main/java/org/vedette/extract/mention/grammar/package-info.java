/**
 * Finds names by their form: designations of equipment, ships, units, exercises and bodies that no list holds.
 */
@NullMarked
package org.vedette.extract.mention.grammar;

import org.jspecify.annotations.NullMarked;
