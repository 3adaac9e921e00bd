package org.vedette.extract.attribution.train;

/** A question with its possible answers. */
final class Choice {
    private static final int[] NOTHING = {};

    private final int[][] answers;
    private final float[] target;

    /**
     * Keeps both arrays, as there are millions of them.
     *
     * @param answers the features of each answer
     * @param target how much of the truth each answer has; adds up to 1
     */
    Choice(int[][] answers, float[] target) {
        this.answers = answers;
        this.target = target;
    }

    /** A yes-or-no question; "no" has no features. */
    static Choice yesOrNo(int[] features, boolean yes) {
        return new Choice(new int[][] {NOTHING, features}, yes ? new float[] {0, 1} : new float[] {1, 0});
    }

    int[][] answers() {
        return answers;
    }

    float target(int answer) {
        return target[answer];
    }
}
