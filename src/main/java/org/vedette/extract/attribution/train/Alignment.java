package org.vedette.extract.attribution.train;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.vedette.extract.attribution.candidate.Content;
import org.vedette.extract.attribution.candidate.Source;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.gold.GoldAttribution;
import org.vedette.extract.attribution.gold.SourceHead;
import org.vedette.text.Ends;
import org.vedette.text.Span;

/** A gold attribution on the tokens of a row. */
final class Alignment {
    private static final Set<String> WEAK =
            Set.of("aux", "auxpass", "aux:pass", "cop", "det", "case", "mark", "advmod", "punct", "cc");
    private static final double BOTH_RIGHT = 0.5;

    private final TokenRow row;
    private final BitSet source;
    private final BitSet cue;
    private final BitSet content;
    private final int sourceHead;

    Alignment(TokenRow row, GoldAttribution gold) {
        this.row = row;
        source = words(row, gold.source());
        cue = words(row, gold.cue());
        content = words(row, gold.content());
        int head = SourceHead.of(row.article().text(), gold.source());
        sourceHead = head < 0 ? TokenRow.NONE : tokenAt(row, head);
    }

    boolean hasSource() {
        return !source.isEmpty();
    }

    BitSet content() {
        return content;
    }

    /** The token that stands for the whole cue, {@link TokenRow#NONE} where there is none. */
    int cueHead(List<Span> spans) {
        BitSet tokens = cue.isEmpty() ? all(row, spans) : cue;
        int best = TokenRow.NONE;
        int rank = 0;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            int head = row.head(i);
            boolean top = (head == TokenRow.NONE || !tokens.get(head)) && !WEAK.contains(row.relation(i));
            String tag = row.tag(i);
            int kind = tag.startsWith("V") ? 4 : tag.startsWith("N") ? 3 : tag.startsWith("J") ? 2 : 1;
            int own = row.lower(i).equals("according") ? 20 : kind + (top ? 8 : 0);
            if (own > rank) {
                rank = own;
                best = i;
            }
        }
        return best;
    }

    double jaccard(Content candidate) {
        return jaccard(content, words(candidate.ranges()));
    }

    /** How good a source candidate is: more than a half if it holds the right head. */
    double sourceScore(Source candidate) {
        if (candidate.isNobody()) {
            return source.isEmpty() ? 1 : 0;
        }
        if (sourceHead == TokenRow.NONE || !candidate.ranges().contains(sourceHead)) {
            return 0;
        }
        return BOTH_RIGHT + BOTH_RIGHT * jaccard(source, words(candidate.ranges()));
    }

    private BitSet words(TokenRanges ranges) {
        BitSet words = new BitSet();
        for (int r = 0; r < ranges.count(); r++) {
            for (int i = ranges.first(r); i <= ranges.last(r); i++) {
                words.set(i, row.isWord(i));
            }
        }
        return words;
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    private static BitSet words(TokenRow row, List<Span> spans) {
        BitSet words = all(row, spans);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            words.set(i, row.isWord(i));
        }
        return words;
    }

    private static BitSet all(TokenRow row, List<Span> spans) {
        BitSet tokens = new BitSet();
        for (Span span : spans) {
            for (int i = tokenAt(row, span.begin());
                    i < row.size() && row.token(i).begin() < span.end();
                    i++) {
                tokens.set(i);
            }
        }
        return tokens;
    }

    /** The first token that ends after a position. */
    private static int tokenAt(TokenRow row, int position) {
        return Ends.firstAfter(row.size(), n -> row.token(n).end(), position);
    }
}
