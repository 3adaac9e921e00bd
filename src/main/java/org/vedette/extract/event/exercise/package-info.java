/**
 * Finds exercises: when, where and who takes part. Receives an article's sentences with their mentions; returns one event an
 * exercise.
 */
@NullMarked
package org.vedette.extract.event.exercise;

import org.jspecify.annotations.NullMarked;
