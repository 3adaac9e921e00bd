/**
 * Finds who moved or has which equipment, unit or troops where. Receives an article's sentences with their mentions; returns
 * deployments, each once.
 */
@NullMarked
package org.vedette.extract.event.deployment;

import org.jspecify.annotations.NullMarked;
