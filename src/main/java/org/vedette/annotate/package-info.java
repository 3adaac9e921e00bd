/**
 * Receives an {@link org.vedette.read.Article}; returns an {@link org.vedette.annotate.AnnotatedArticle}: sentences, tokens,
 * names, quotations and, on demand, dependencies. The only package that knows CoreNLP.
 */
@NullMarked
package org.vedette.annotate;

import org.jspecify.annotations.NullMarked;
