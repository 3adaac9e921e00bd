/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.read;

import org.jspecify.annotations.NullMarked;
