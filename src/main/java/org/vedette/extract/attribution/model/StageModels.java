package org.vedette.extract.attribution.model;

/**
 * What drafts attributions.
 *
 * @param glance might this word, by its neighbours alone, be a cue?
 * @param cue is this word a cue?
 * @param source which candidate is the source?
 * @param content which candidate is the content?
 */
public record StageModels(LinearModel glance, LinearModel cue, LinearModel source, LinearModel content) {}
