/**
 * Receives an {@link org.vedette.map.ArticleGraph}; returns a {@link org.vedette.validate.ValidationReport} against the SHACL
 * shapes of <code>ontology/shapes.ttl</code>.
 */
@NullMarked
package org.vedette.validate;

import org.jspecify.annotations.NullMarked;
