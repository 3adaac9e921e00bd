/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.cycle.right;

import org.jspecify.annotations.NullMarked;
