/**
 * Receives an {@link org.vedette.read.Article} and its {@link org.vedette.findings.Findings}; returns an
 * {@link org.vedette.map.ArticleGraph}: all that the article yields as RDF, with its provenance. Cannot fail on resolved findings.
 */
@NullMarked
package org.vedette.map;

import org.jspecify.annotations.NullMarked;
