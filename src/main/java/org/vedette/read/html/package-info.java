/**
 * Receives a parsed web page; returns the article on it: its paragraphs, without what surrounds them, and what the page's
 * meta tags and JSON-LD say.
 */
@NullMarked
package org.vedette.read.html;

import org.jspecify.annotations.NullMarked;
