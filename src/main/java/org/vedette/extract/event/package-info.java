/**
 * Finds exercises, deployments and force estimates, and resolves their dates.
 */
@NullMarked
package org.vedette.extract.event;

import org.jspecify.annotations.NullMarked;
