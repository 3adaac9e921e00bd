/**
 * Tells how far what somebody says goes: receives the attributions of an article, returns them with their contents cut to
 * clauses, what is nested in them brought out, and those that the model passes over.
 */
@NullMarked
package org.vedette.extract.statement.extent;

import org.jspecify.annotations.NullMarked;
