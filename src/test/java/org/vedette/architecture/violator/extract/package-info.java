/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.extract;

import org.jspecify.annotations.NullMarked;
