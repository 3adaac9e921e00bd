/**
 * What is known of an article beside its text: receives tables, sidecars, fields and the text itself; returns
 * {@link org.vedette.read.metadata.Metadata}. Nothing is ever invented: what no source says stays unknown.
 */
@NullMarked
package org.vedette.read.metadata;

import org.jspecify.annotations.NullMarked;
