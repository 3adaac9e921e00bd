/**
 * Tells who acts: the state or body behind a name, a verb's subject, and whom "we" stands for.
 */
@NullMarked
package org.vedette.extract.event.deployment.actor;

import org.jspecify.annotations.NullMarked;
