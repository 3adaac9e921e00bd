/**
 * Finds times in sentences and resolves them by tense and publication date. Receives sentences; returns
 * {@link org.vedette.extract.event.time.TimeExpression}s.
 */
@NullMarked
package org.vedette.extract.event.time;

import org.jspecify.annotations.NullMarked;
