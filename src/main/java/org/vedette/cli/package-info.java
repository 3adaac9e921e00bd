/**
 * The command line: parses, calls one method, prints.
 */
@NullMarked
package org.vedette.cli;

import org.jspecify.annotations.NullMarked;
