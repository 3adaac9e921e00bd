/**
 * A sentence seen as words and mentions together: the ground on which affiliations and events are read.
 */
@NullMarked
package org.vedette.extract.phrase;

import org.jspecify.annotations.NullMarked;
