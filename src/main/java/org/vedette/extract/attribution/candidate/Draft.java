package org.vedette.extract.attribution.candidate;

/**
 * The best reading of one cue.
 *
 * @param cue the cue's head token
 * @param cueProbability that it is a cue
 * @param sourceProbability of the source among its candidates
 * @param contentProbability of the content, or one like it, among its candidates
 */
public record Draft(
        int cue,
        double cueProbability,
        Source source,
        double sourceProbability,
        Content content,
        double contentProbability) {
    /** The probability of all three were they independent. */
    public double strength() {
        return cueProbability * sourceProbability * contentProbability;
    }
}
