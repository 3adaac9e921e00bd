/**
 * What the program says to people and prints: exit codes, summary, progress, findings.
 */
@NullMarked
package org.vedette.cli.output;

import org.jspecify.annotations.NullMarked;
