/**
 * Receives {@link org.vedette.findings.Findings}; returns the same with every entity tied to its canonical IRI.
 */
@NullMarked
package org.vedette.resolve;

import org.jspecify.annotations.NullMarked;
