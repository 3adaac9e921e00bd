package org.vedette.extract.attribution.model;

/** A weight for each feature, in steps so coarse that a byte holds it: sums are exact, whatever their order. */
public final class LinearModel {
    private static final double MOST_STEPS = 127;

    private final byte[] weights;
    private final float step;

    LinearModel(byte[] weights, float step) {
        this.weights = weights;
        this.step = step;
    }

    /** Rounds weights, indexed by feature. */
    public static LinearModel of(float[] weights) {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = (float) (most / MOST_STEPS);
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] / step);
        }
        return new LinearModel(rounded, step);
    }

    public double score(int[] features) {
        int sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum * (double) step;
    }

    /** The probability of yes in a yes-or-no question. */
    public double probability(int[] features) {
        return 1 / (1 + StrictMath.exp(-score(features)));
    }

    byte[] weights() {
        return weights;
    }

    float step() {
        return step;
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
