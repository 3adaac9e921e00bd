package org.vedette.extract.attribution.train;

import java.util.Locale;

/** Precision, recall and F1 in per cent. */
record Score(double right, double found, double wanted) {
    static final Score ZERO = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    double precision() {
        return found == 0 ? 0 : 100 * right / found;
    }

    double recall() {
        return wanted == 0 ? 0 : 100 * right / wanted;
    }

    double f1() {
        return found + wanted == 0 ? 0 : 200 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", precision(), recall(), f1());
    }
}
