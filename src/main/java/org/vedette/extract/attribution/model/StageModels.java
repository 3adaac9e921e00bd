package org.vedette.extract.attribution.model;

/**
 * What drafts attributions.
 *
 * @param cue is this word a cue?
 * @param source which candidate is the source?
 * @param content which candidate is the content?
 */
public record StageModels(LinearModel cue, LinearModel source, LinearModel content) {}
