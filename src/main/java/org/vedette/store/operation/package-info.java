/**
 * Keeping a store: backup, restore, and the examination of what it needs. Each returns a small record or fails with
 * {@link org.vedette.store.StoreException}.
 */
@NullMarked
package org.vedette.store.operation;

import org.jspecify.annotations.NullMarked;
