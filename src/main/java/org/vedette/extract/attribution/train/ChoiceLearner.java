package org.vedette.extract.attribution.train;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.attribution.feature.Features;
import org.vedette.extract.attribution.model.LinearModel;

/**
 * Fits a log-linear model of choices: AdaGrad on the log-likelihood with an L2 penalty, the order shuffled by a fixed seed, the
 * weights averaged over the last rounds. Same input, same bits.
 */
final class ChoiceLearner {
    private static final long SEED = 20_161_108;

    private final int rounds;
    private final double rate;
    private final double penalty;
    private final int rarest;
    private final Features.@Nullable Group without;

    /**
     * @param rarest features that occur less often are left out
     * @param without a group of features that is left out, if any
     */
    ChoiceLearner(int rounds, double rate, double penalty, int rarest, Features.@Nullable Group without) {
        this.rounds = rounds;
        this.rate = rate;
        this.penalty = penalty;
        this.rarest = rarest;
        this.without = without;
    }

    LinearModel learn(List<Choice> choices) {
        int size = 1 << Features.BITS;
        boolean[] kept = frequent(choices, size);
        float[] weights = new float[size];
        float[] squares = new float[size];
        float[] sum = new float[size];
        int[] order = new int[choices.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(SEED);
        int averaged = 0;
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int i : order) {
                step(choices.get(i), weights, squares, kept);
            }
            if (2 * round >= rounds) {
                averaged++;
                for (int w = 0; w < size; w++) {
                    sum[w] += weights[w];
                }
            }
        }
        for (int w = 0; w < size; w++) {
            sum[w] /= averaged;
        }
        return LinearModel.of(sum);
    }

    private boolean[] frequent(List<Choice> choices, int size) {
        int[] counts = new int[size];
        for (Choice choice : choices) {
            for (int[] answer : choice.answers()) {
                for (int feature : answer) {
                    counts[feature]++;
                }
            }
        }
        boolean[] kept = new boolean[size];
        for (int i = 0; i < size; i++) {
            kept[i] = counts[i] >= rarest && (without == null || !without.has(i));
        }
        return kept;
    }

    private void step(Choice choice, float[] weights, float[] squares, boolean[] kept) {
        int[][] answers = choice.answers();
        double[] p = new double[answers.length];
        for (int a = 0; a < p.length; a++) {
            double score = 0;
            for (int feature : answers[a]) {
                score += weights[feature];
            }
            p[a] = score;
        }
        LinearModel.softmax(p);
        for (int a = 0; a < p.length; a++) {
            double slope = p[a] - choice.target(a);
            if (Math.abs(slope) < 1e-4) {
                continue;
            }
            for (int feature : answers[a]) {
                if (kept[feature]) {
                    double gradient = slope + penalty * weights[feature];
                    squares[feature] += (float) (gradient * gradient);
                    weights[feature] -= (float) (rate * gradient / Math.sqrt(squares[feature] + 1e-6));
                }
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
