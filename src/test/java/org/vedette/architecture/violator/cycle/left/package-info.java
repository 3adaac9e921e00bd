/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.cycle.left;

import org.jspecify.annotations.NullMarked;
