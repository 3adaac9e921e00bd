/**
 * Tells what belongs together in a sentence: a verb's objects and subjects, the reach of its complements, lists.
 */
@NullMarked
package org.vedette.extract.event.deployment.clause;

import org.jspecify.annotations.NullMarked;
