/**
 * The saved queries of <code>queries/</code>: their headers, their parameters, and running them on a store. May fail with
 * {@link org.vedette.query.QueryException}.
 */
@NullMarked
package org.vedette.query;

import org.jspecify.annotations.NullMarked;
