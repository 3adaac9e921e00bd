package org.vedette.extract.attribution.train;

/**
 * A question with its possible answers.
 *
 * @param answers the features of each answer
 * @param target how much of the truth each answer has; adds up to 1
 */
record Choice(int[][] answers, float[] target) {
    private static final int[] NO = {};

    /** A yes-or-no question; "no" has no features. */
    static Choice yesOrNo(int[] features, boolean yes) {
        return new Choice(new int[][] {NO, features}, yes ? new float[] {0, 1} : new float[] {1, 0});
    }
}
