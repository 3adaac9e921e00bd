/**
 * Receives the bytes of one file or stream; returns {@link org.vedette.read.format.Draft}s: the text and what the document
 * itself says about it. Refuses with a {@link org.vedette.read.format.RefusedException}.
 */
@NullMarked
package org.vedette.read.format;

import org.jspecify.annotations.NullMarked;
