package org.vedette.architecture.violator.cycle.right;

import java.util.function.Supplier;
import org.vedette.architecture.violator.cycle.left.Left;

/** Knows the left. */
public record Right(Supplier<Left> left) {}
