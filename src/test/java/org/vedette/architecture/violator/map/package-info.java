/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.map;

import org.jspecify.annotations.NullMarked;
