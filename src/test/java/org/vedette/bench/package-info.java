/** Measurements, started by hand; no tests. */
@org.jspecify.annotations.NullMarked
package org.vedette.bench;
