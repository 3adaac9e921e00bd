package org.vedette.extract.attribution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.extract.attribution.model.Judge;
import org.vedette.extract.attribution.model.Verdict;

/** Shows how often attributions of a given probability are right. */
final class Reliability {
    private static final int BINS = 10;

    private Reliability() {}

    /** One line for each tenth of probability that occurs. */
    static List<String> table(List<Training.Drafted> drafted, List<List<Verdict>> judged, double threshold) {
        int[] right = new int[BINS];
        int[] all = new int[BINS];
        double[] said = new double[BINS];
        for (int i = 0; i < drafted.size(); i++) {
            Examples article = drafted.get(i).article();
            List<Alignment> gold = article.gold().stream()
                    .map(g -> new Alignment(article.row(), g))
                    .toList();
            for (Verdict verdict : Judge.select(judged.get(i), threshold)) {
                int bin = Math.min(BINS - 1, (int) (verdict.probability() * BINS));
                all[bin]++;
                said[bin] += verdict.probability();
                right[bin] += Training.isRight(gold, verdict.draft()) ? 1 : 0;
            }
        }
        List<String> lines = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (all[bin] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "score %.1f to %.1f: %d attributions, mean score %.3f, right %.3f",
                        bin / 10.0,
                        (bin + 1) / 10.0,
                        all[bin],
                        said[bin] / all[bin],
                        (double) right[bin] / all[bin]));
            }
        }
        return lines;
    }
}
