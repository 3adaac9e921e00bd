/**
 * The terms of the ontology as constants, generated from <code>ontology/vedette.ttl</code> at build, and the namespaces.
 */
@NullMarked
package org.vedette.vocabulary;

import org.jspecify.annotations.NullMarked;
