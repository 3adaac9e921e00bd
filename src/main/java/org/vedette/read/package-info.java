/**
 * Receives files, folders and streams; returns {@link org.vedette.read.Article}s and, for what cannot be read,
 * {@link org.vedette.read.RejectedArticle}s. Knows Tika, jsoup and Jackson, and takes page furniture off.
 *
 * <p>The door is {@link org.vedette.read.ArticleReader}. May fail with {@link org.vedette.read.ReadException} where what
 * was asked for makes no sense (a metadata table that does not exist); nothing inside an article stops a batch.
 */
@NullMarked
package org.vedette.read;

import org.jspecify.annotations.NullMarked;
