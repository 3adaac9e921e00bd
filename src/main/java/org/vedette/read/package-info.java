/**
 * Receives files, folders and streams; returns {@link org.vedette.read.Article}s and, for what cannot be read,
 * {@link org.vedette.read.RejectedArticle}s. Knows Tika, jsoup and Jackson, and takes page furniture off.
 */
@NullMarked
package org.vedette.read;

import org.jspecify.annotations.NullMarked;
