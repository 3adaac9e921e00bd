/**
 * Composes the stages for one article, and for a batch of many in parallel.
 */
@NullMarked
package org.vedette.pipeline;

import org.jspecify.annotations.NullMarked;
