package org.vedette.extract.attribution.model;

/**
 * Everything that training found out.
 *
 * @param verdict is this draft right?
 * @param threshold the probability from which on a draft is put out
 */
public record AttributionModel(StageModels stages, LinearModel verdict, double threshold) {}
