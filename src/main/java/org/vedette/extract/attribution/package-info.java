/**
 * Finds attributions: the spans of source, cue and content, by trained ranking of candidates.
 */
@NullMarked
package org.vedette.extract.attribution;

import org.jspecify.annotations.NullMarked;
