/**
 * The store on another server: Fuseki, or any other that speaks SPARQL 1.1 Query and Update over HTTP.
 */
@NullMarked
package org.vedette.store.remote;

import org.jspecify.annotations.NullMarked;
