/**
 * Tells who a source is: the entity behind a name, a pronoun or a description, and its kind.
 */
@NullMarked
package org.vedette.extract.statement.speaker;

import org.jspecify.annotations.NullMarked;
