package org.vedette.extract.attribution.model;

import org.vedette.extract.attribution.candidate.Draft;

/**
 * A draft and how likely it is right.
 *
 * @param probability that source and content are right
 */
public record Verdict(Draft draft, double probability) {}
