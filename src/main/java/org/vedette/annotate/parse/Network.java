package org.vedette.annotate.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The scorer: inputs are the embeddings of the features, the hidden layer's activation is the cube. A feature in its place adds
 * the same vector to the hidden layer every time, so these vectors are kept, of words a bounded number; what is kept changes
 * the time and never the scores. Two vectors are added at once: the loops are plain ones, so that the compiler turns them
 * into vector instructions.
 */
final class Network {
    /** With 1,000 hidden units a vector has 4 KB. */
    private static final int KEPT = 1 << 15;

    private static final int SPREAD = 0x9E3779B9;

    private final Model model;
    private final AtomicReferenceArray<Addend> words = new AtomicReferenceArray<>(KEPT);
    private final AtomicReferenceArray<Addend> others;

    Network(Model model) {
        this.model = model;
        others = new AtomicReferenceArray<>((model.rows() - model.words()) * Templates.ALL);
    }

    /** A score for each transition. */
    float[] scores(int[] features) {
        float[] hidden = model.matrices().bias().clone();
        for (int at = 0; at < features.length; at += 2) {
            add(hidden, addend(features[at], at), addend(features[at + 1], at + 1));
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
        return product(hidden, model.matrices().outputs(), 0, model.transitions());
    }

    private float[] addend(int row, int place) {
        int key = row * Templates.ALL + place;
        boolean word = row < model.words();
        AtomicReferenceArray<Addend> kept = word ? words : others;
        int slot = word ? ((key * SPREAD) >>> 8) % KEPT : key - model.words() * Templates.ALL;
        Addend addend = kept.getAcquire(slot);
        if (addend == null || addend.key != key) {
            float[] embedding = model.matrices().embeddings()[row];
            addend = new Addend(
                    key,
                    product(
                            embedding,
                            model.matrices().inputs(),
                            place * embedding.length,
                            model.matrices().bias().length));
            kept.setRelease(slot, addend);
        }
        return addend.values;
    }

    /** The row vector times the matrix whose rows begin at {@code first}; the vector's length is even. */
    private static float[] product(float[] vector, float[][] matrix, int first, int columns) {
        float[] product = new float[columns];
        for (int i = 0; i < vector.length; i += 2) {
            addScaled(product, vector[i], matrix[first + i], vector[i + 1], matrix[first + i + 1]);
        }
        return product;
    }

    private static void addScaled(float[] sum, float scaleA, float[] a, float scaleB, float[] b) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scaleA * a[i] + scaleB * b[i];
        }
    }

    private static void add(float[] sum, float[] a, float[] b) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] + b[i];
        }
    }

    /** What a feature in its place adds to the hidden layer. */
    private static final class Addend {
        private final int key;
        private final float[] values;

        private Addend(int key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }
}
