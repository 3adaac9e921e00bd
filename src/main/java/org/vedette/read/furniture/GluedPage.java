package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.List;
import org.vedette.text.Span;

/** Furniture inside a line into which a whole page was run together without spaces between its parts. */
final class GluedPage {
    private static final int SHORTEST_RUN = 5;
    private static final int LONGEST_HEADING = 14;
    private static final int HEADLINE_WORDS = 5;

    private GluedPage() {}

    static List<Span> find(Page page) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.isOpen(i) && GluedLine.isGlued(page.text(), page.line(i).span())) {
                found.addAll(find(GluedLine.pieces(page.text(), page.line(i).span())));
            }
        }
        return found;
    }

    private static List<Span> find(List<Piece> pieces) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int end = runEnd(pieces, i);
            if (end - i >= SHORTEST_RUN) {
                markRun(pieces, i, end, found);
            } else {
                for (int k = i; k < end; k++) {
                    if (isSingle(pieces.get(k))) {
                        found.add(pieces.get(k).span());
                    }
                }
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** A run of labels and sentences of the site; a teaser with an end does not stop it where it goes on after. */
    private static int runEnd(List<Piece> pieces, int from) {
        int last = from;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (isLabel(piece)) {
                last = i + 1;
            } else if (i == from || piece.words() > LONGEST_HEADING || !goesOn(pieces, i + 1)) {
                break;
            }
        }
        return last;
    }

    private static boolean goesOn(List<Piece> pieces, int from) {
        int to = Math.min(pieces.size(), from + SHORTEST_RUN);
        return to - from > 0
                && pieces.subList(from, to).stream().filter(GluedPage::isLabel).count() >= (to - from) * 0.8;
    }

    private static boolean isLabel(Piece piece) {
        return piece.isLabel() || piece.isCued();
    }

    /** All of a run but the headline: the last copy of what the page begins with. */
    private static void markRun(List<Piece> pieces, int from, int to, List<Span> found) {
        int headline = from == 0 ? headline(pieces, to) : -1;
        for (int i = from; i < to; i++) {
            boolean caption = from == 0 && i > 0 && pieces.get(i - 1).isCaptionMark();
            if (i != headline && !caption) {
                found.add(pieces.get(i).span());
            }
        }
    }

    private static int headline(List<Piece> pieces, int to) {
        Piece first = pieces.getFirst();
        for (int i = to - 1; i > 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.words() >= HEADLINE_WORDS && first.text().startsWith(piece.text())) {
                return i;
            }
        }
        return first.words() >= HEADLINE_WORDS ? 0 : -1;
    }

    /** A credit or button, or a heading or link run into the text on both sides. */
    private static boolean isSingle(Piece piece) {
        return piece.isCued()
                || (piece.isLabel() && piece.gluedBefore() && piece.gluedAfter() && piece.words() <= LONGEST_HEADING);
    }
}
