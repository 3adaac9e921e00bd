/**
 * Turns attributions into statements: who the source is, and what the content means.
 */
@NullMarked
package org.vedette.extract.statement;

import org.jspecify.annotations.NullMarked;
