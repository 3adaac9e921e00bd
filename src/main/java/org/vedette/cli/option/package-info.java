/**
 * Options that several commands share.
 */
@NullMarked
package org.vedette.cli.option;

import org.jspecify.annotations.NullMarked;
