/** Breaks the rules on purpose. */
@NullMarked
package org.vedette.architecture.violator.query;

import org.jspecify.annotations.NullMarked;
