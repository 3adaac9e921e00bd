/**
 * Receives conforming {@link org.vedette.map.ArticleGraph}s and keeps them, in process ({@code --store}) or on any SPARQL 1.1
 * server ({@code --endpoint}); answers queries. May fail with {@link org.vedette.store.StoreException}; a batch is then either
 * in the store as a whole or not at all.
 */
@NullMarked
package org.vedette.store;

import org.jspecify.annotations.NullMarked;
