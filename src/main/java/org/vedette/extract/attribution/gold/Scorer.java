package org.vedette.extract.attribution.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.vedette.text.Ends;
import org.vedette.text.Span;

/**
 * The benchmark's two criteria: contents paired one to one at a Jaccard index of words of at least a half, and, of these, the
 * pairs whose source holds the right head word (or that both have none).
 */
public final class Scorer {
    private static final double RIGHT = 0.5;

    private Scorer() {}

    /**
     * Both criteria.
     *
     * @param jaccard the contents found
     * @param full those of them with the right source
     */
    public record Result(Score jaccard, Score full) {
        /** Nothing scored yet. */
        public static final Result ZERO = new Result(Score.ZERO, Score.ZERO);

        public Result plus(Result other) {
            return new Result(jaccard.plus(other.jaccard), full.plus(other.full));
        }
    }

    /** Scores one article. */
    public static Result score(String text, List<GoldAttribution> gold, List<GoldAttribution> found) {
        List<Span> tokens = ScorerTokens.of(text, 0, text.length());
        List<BitSet> wanted = contents(tokens, gold);
        List<BitSet> given = contents(tokens, found);
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] foundTaken = new boolean[found.size()];
        int matched = 0;
        int full = 0;
        for (Pair pair : pairs(wanted, given)) {
            if (!goldTaken[pair.gold()] && !foundTaken[pair.found()]) {
                goldTaken[pair.gold()] = true;
                foundTaken[pair.found()] = true;
                matched++;
                full += sameSource(text, gold.get(pair.gold()), found.get(pair.found())) ? 1 : 0;
            }
        }
        double all = given.stream().filter(content -> !content.isEmpty()).count();
        double goldAll = wanted.stream().filter(content -> !content.isEmpty()).count();
        return new Result(new Score(matched, all, goldAll), new Score(full, all, goldAll));
    }

    private record Pair(int gold, int found, double jaccard) {}

    private static List<Pair> pairs(List<BitSet> wanted, List<BitSet> given) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int f = 0; f < given.size(); f++) {
                double jaccard = jaccard(wanted.get(g), given.get(f));
                if (jaccard >= RIGHT) {
                    pairs.add(new Pair(g, f, jaccard));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.jaccard()));
        return pairs;
    }

    private static boolean sameSource(String text, GoldAttribution gold, GoldAttribution found) {
        int head = SourceHead.of(text, gold.source());
        return head < 0 ? found.source().isEmpty() : found.source().stream().anyMatch(span -> span.contains(head));
    }

    private static List<BitSet> contents(List<Span> tokens, List<GoldAttribution> attributions) {
        return attributions.stream().map(a -> covered(tokens, a.content())).toList();
    }

    private static BitSet covered(List<Span> tokens, List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int i = Ends.firstAfter(tokens.size(), n -> tokens.get(n).end(), span.begin());
                    i < tokens.size() && tokens.get(i).begin() < span.end();
                    i++) {
                covered.set(i);
            }
        }
        return covered;
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }
}
