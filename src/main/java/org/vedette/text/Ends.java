package org.vedette.text;

import java.util.function.IntUnaryOperator;

/** Binary search in stretches that follow one another, such as the tokens of an article. */
public final class Ends {
    private Ends() {}

    /**
     * The first stretch that ends after a position.
     *
     * @param size number of stretches
     * @param end where the n-th ends; never falls with n
     * @param position in code points
     * @return its number, {@code size} where there is none
     */
    public static int firstAfter(int size, IntUnaryOperator end, int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
