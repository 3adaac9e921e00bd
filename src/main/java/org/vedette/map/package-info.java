/**
 * Receives the resolved findings of one article, returns its {@link org.vedette.map.ArticleGraph}: one named graph with its provenance.
 */
@NullMarked
package org.vedette.map;

import org.jspecify.annotations.NullMarked;
