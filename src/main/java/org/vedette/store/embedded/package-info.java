/**
 * The store in this process: TDB2 with a Lucene index in one folder, which one process at a time can have open.
 */
@NullMarked
package org.vedette.store.embedded;

import org.jspecify.annotations.NullMarked;
