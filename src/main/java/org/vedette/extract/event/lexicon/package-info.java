/**
 * Word lists as data on the class path.
 */
@NullMarked
package org.vedette.extract.event.lexicon;

import org.jspecify.annotations.NullMarked;
