package org.vedette.annotate.parse;

/** The network's weights, as rows that are scaled and added up. */
final class Matrices {
    private final float[][] embeddings;
    private final float[][] inputs;
    private final float[] bias;
    private final float[][] outputs;

    /**
     * @param embeddings a row for each word, tag and relation
     * @param inputs a row for each dimension of each feature's embedding, a column for each hidden unit
     * @param bias of each hidden unit
     * @param outputs a row for each hidden unit, a column for each transition
     */
    Matrices(float[][] embeddings, float[][] inputs, float[] bias, float[][] outputs) {
        this.embeddings = embeddings;
        this.inputs = inputs;
        this.bias = bias;
        this.outputs = outputs;
    }

    float[][] embeddings() {
        return embeddings;
    }

    float[][] inputs() {
        return inputs;
    }

    float[] bias() {
        return bias;
    }

    float[][] outputs() {
        return outputs;
    }
}
