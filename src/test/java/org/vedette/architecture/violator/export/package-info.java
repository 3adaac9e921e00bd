/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.export;

import org.jspecify.annotations.NullMarked;
