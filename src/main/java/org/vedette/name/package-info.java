/**
 * How names of persons compare across spellings, alphabets and orders. A foundation: it imports no stage.
 */
@NullMarked
package org.vedette.name;

import org.jspecify.annotations.NullMarked;
