/**
 * Receives an article's text; returns the spans of it that are not the article's own words: menus, sign-up boxes, teasers,
 * credits, biographies, and the marks of Markdown. Cues are data, in the resource {@code cues.txt}.
 */
@NullMarked
package org.vedette.read.furniture;

import org.jspecify.annotations.NullMarked;
