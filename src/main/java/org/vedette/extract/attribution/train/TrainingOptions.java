package org.vedette.extract.attribution.train;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to train on and where to put the model.
 *
 * @param train articles with attributions, one JSON object a line, to learn from
 * @param dev articles that are only scored, if any
 * @param out the model's file; its card goes beside it
 * @param ablation whether to measure also without each group of features
 */
public record TrainingOptions(Path train, @Nullable Path dev, Path out, boolean ablation) {}
