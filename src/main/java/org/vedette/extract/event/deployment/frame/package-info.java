/**
 * Reads movement and presence off verbs, nouns and lists. Receives a sentence's items; returns frames, which may still lack an
 * actor or a place.
 */
@NullMarked
package org.vedette.extract.event.deployment.frame;

import org.jspecify.annotations.NullMarked;
