/**
 * The words of movement and presence, read from the class path.
 */
@NullMarked
package org.vedette.extract.event.deployment.lexicon;

import org.jspecify.annotations.NullMarked;
