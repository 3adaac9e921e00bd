package org.vedette.extract.attribution.model;

/** A weight for each hashed feature. */
public final class LinearModel {
    private final float[] weights;

    /** @param weights indexed by feature; kept, not copied */
    public LinearModel(float[] weights) {
        this.weights = weights;
    }

    public double score(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    /** The probability of yes in a yes-or-no question. */
    public double probability(int[] features) {
        return 1 / (1 + StrictMath.exp(-score(features)));
    }

    float[] weights() {
        return weights;
    }

    /** Scores of alternatives as probabilities that add up to 1, in place. */
    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
