/**
 * Receives the words and part-of-speech tags of a sentence; returns each word's head and relation. Fails where the model is
 * not on the class path or not of the format that CoreNLP's neural dependency parser writes.
 */
@NullMarked
package org.vedette.annotate.parse;

import org.jspecify.annotations.NullMarked;
