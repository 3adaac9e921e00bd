/**
 * Serves a store to people and programs: SPARQL endpoints, the user interface and the saved queries over HTTP.
 */
@NullMarked
package org.vedette.serve;

import org.jspecify.annotations.NullMarked;
