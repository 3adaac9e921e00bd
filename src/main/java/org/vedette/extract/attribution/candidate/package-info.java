/**
 * Receives an {@link org.vedette.annotate.AnnotatedArticle} as a row of tokens; returns what may be a cue, its source and its
 * content.
 */
@NullMarked
package org.vedette.extract.attribution.candidate;

import org.jspecify.annotations.NullMarked;
