/** Articles whose attributions people have marked, and how a system's attributions compare with theirs. */
@NullMarked
package org.vedette.extract.attribution.gold;

import org.jspecify.annotations.NullMarked;
