/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.store;

import org.jspecify.annotations.NullMarked;
