/**
 * Tells which places the words of a sentence mean: those behind its prepositions, and those that "the island" or "there"
 * stand for.
 */
@NullMarked
package org.vedette.extract.event.deployment.ground;

import org.jspecify.annotations.NullMarked;
