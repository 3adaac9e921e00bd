package org.vedette.architecture.violator.cycle.left;

import org.vedette.architecture.violator.cycle.right.Right;

/** Knows the right. */
public record Left(Right right) {}
