/**
 * Finds numbers of troops, vehicles, aircraft, ships, casualties, with their bounds and who says so.
 */
@NullMarked
package org.vedette.extract.event.estimate;

import org.jspecify.annotations.NullMarked;
