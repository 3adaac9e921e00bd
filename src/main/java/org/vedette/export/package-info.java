/**
 * Receives a graph of nodes and edges from a store; writes it for third-party tools. May fail with
 * {@link org.vedette.query.QueryException}.
 */
@NullMarked
package org.vedette.export;

import org.jspecify.annotations.NullMarked;
