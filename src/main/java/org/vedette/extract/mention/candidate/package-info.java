/**
 * What may be a mention, with the evidence for it, and the words it stands among; found by knowledge and by the tagger.
 */
@NullMarked
package org.vedette.extract.mention.candidate;

import org.jspecify.annotations.NullMarked;
