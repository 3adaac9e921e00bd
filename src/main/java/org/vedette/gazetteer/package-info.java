/**
 * Knowledge of the world, read from the Turtle files of <code>ontology/</code>, and the search for its names in texts.
 */
@NullMarked
package org.vedette.gazetteer;

import org.jspecify.annotations.NullMarked;
