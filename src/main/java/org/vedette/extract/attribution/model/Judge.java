package org.vedette.extract.attribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.feature.VerdictFeatures;

/** Judges an article's drafts and keeps the best of those that contradict each other. */
public final class Judge {
    private final LinearModel verdict;

    public Judge(LinearModel verdict) {
        this.verdict = verdict;
    }

    /** In the order given. */
    public List<Verdict> judge(TokenRow row, List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> new Verdict(draft, verdict.probability(VerdictFeatures.of(row, draft, drafts))))
                .toList();
    }

    /** Those at or above a threshold whose contents do not overlap, the likelier first; in text order of the cues. */
    public static List<Verdict> select(List<Verdict> verdicts, double threshold) {
        List<Verdict> ranked = new ArrayList<>(verdicts);
        ranked.removeIf(v -> v.probability() < threshold);
        ranked.sort(Comparator.comparingDouble((Verdict v) -> -v.probability()));
        List<Verdict> kept = new ArrayList<>();
        for (Verdict candidate : ranked) {
            if (kept.stream().noneMatch(k -> conflict(k.draft(), candidate.draft()))) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(v -> v.draft().cue()));
        return kept;
    }

    /** Those, and what is left of others that run into them. */
    public static List<Verdict> selectWithLeftovers(TokenRow row, List<Verdict> verdicts, double threshold) {
        return new Leftovers(row).select(verdicts, threshold);
    }

    private static boolean conflict(Draft a, Draft b) {
        return a.content().ranges().overlaps(b.content().ranges());
    }
}
