/**
 * What extraction finds, as immutable values, and its JSON. No RDF.
 */
@NullMarked
package org.vedette.findings;

import org.jspecify.annotations.NullMarked;
