package org.vedette.extract.attribution.gold;

import java.util.Locale;

/** Precision, recall and F1 in per cent. */
public record Score(double right, double found, double wanted) {
    public static final Score ZERO = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    public double precision() {
        return found == 0 ? 0 : 100 * right / found;
    }

    public double recall() {
        return wanted == 0 ? 0 : 100 * right / wanted;
    }

    public double f1() {
        return found + wanted == 0 ? 0 : 200 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.1f R %.1f F1 %.1f", precision(), recall(), f1());
    }
}
