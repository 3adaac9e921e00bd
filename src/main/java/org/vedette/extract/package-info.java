/**
 * Receives an {@link org.vedette.annotate.AnnotatedArticle}; returns {@link org.vedette.findings.Findings} whose entities have
 * identifiers that hold in this article only.
 */
@NullMarked
package org.vedette.extract;

import org.jspecify.annotations.NullMarked;
