/**
 * The commands, one a class: each parses its line, calls one method and prints.
 */
@NullMarked
package org.vedette.cli.command;

import org.jspecify.annotations.NullMarked;
