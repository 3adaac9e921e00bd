/** The words by which sources are read, from the tables beside these classes. */
@NullMarked
package org.vedette.extract.statement.speaker.lexicon;

import org.jspecify.annotations.NullMarked;
