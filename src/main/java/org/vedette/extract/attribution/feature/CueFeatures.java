package org.vedette.extract.attribution.feature;

import java.util.Set;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes a word that may be a cue: itself, its frame, its neighbours, the quotations near it, its governors. */
public final class CueFeatures {
    private static final Set<String> FRAME = Set.of(
            "nsubj",
            "nsubj:pass",
            "nsubjpass",
            "obj",
            "dobj",
            "iobj",
            "ccomp",
            "xcomp",
            "obl",
            "nmod",
            "advcl",
            "acl",
            "parataxis",
            "compound:prt",
            "nmod:poss",
            "case",
            "mark",
            "cop",
            "acl:relcl",
            "dep",
            "csubj");
    private static final int NEAR = 8;

    private CueFeatures() {}

    public static int[] of(TokenRow row, int cue) {
        Features f = new Features();
        String lemma = row.lemma(cue);
        String kind = Cues.kind(row, cue);
        String tag = row.tag(cue);
        f.in(Features.Group.WORDS);
        f.add("kind", kind);
        f.add("lemma", lemma, kind);
        f.add("lemma+tag", lemma, tag);
        f.add("form", row.lower(cue));
        f.add("tag", tag);
        f.add("suffix", lemma.substring(Math.max(0, lemma.length() - 4)), kind);
        neighbours(f, row, cue, lemma, kind);
        frame(f, row, cue, lemma, kind);
        governors(f, row, cue, lemma, kind);
        quotations(f, row, cue, lemma, kind);
        f.in(Features.Group.EXTENT);
        f.add("sentence", Features.bucket(row.end(cue) - row.begin(cue)));
        f.add("position", kind, Features.bucket(cue - row.begin(cue)));
        f.add("stop", kind, row.lower(row.end(cue) - 1).matches("[.?!”\"]|''") ? "." : "-");
        return f.toArray();
    }

    private static void neighbours(Features f, TokenRow row, int cue, String lemma, String kind) {
        f.in(Features.Group.NEIGHBOURS);
        String next = word(row, cue + 1, cue);
        String next2 = word(row, cue + 2, cue);
        String previous = word(row, cue - 1, cue);
        f.add("next", next, kind);
        f.add("next2", next, next2);
        f.add("next2t", kind, tag(row, cue + 1, cue), tag(row, cue + 2, cue));
        f.add("previous", previous, kind);
        f.add("previous2", word(row, cue - 2, cue), previous);
        f.add("previous2t", kind, tag(row, cue - 2, cue), tag(row, cue - 1, cue));
        f.add("lemma+next", lemma, next);
        f.add("lemma+nextt", lemma, tag(row, cue + 1, cue));
        f.add("lemma+previous", lemma, previous);
        f.add("lemma+previoust", lemma, tag(row, cue - 1, cue));
        f.add("aroundt", kind, tag(row, cue - 1, cue), tag(row, cue + 1, cue));
    }

    private static void frame(Features f, TokenRow row, int cue, String lemma, String kind) {
        f.in(Features.Group.TREE);
        StringBuilder frame = new StringBuilder();
        for (int child : row.children(cue)) {
            String relation = row.relation(child);
            String side = child < cue ? "<" : ">";
            f.add("child", relation, kind, side);
            f.add("lemma+child", lemma, relation, side);
            if (FRAME.contains(relation)) {
                frame.append(side).append(relation);
                f.add("childt", relation, kind, row.tag(child));
                f.add("childw", relation, kind, row.lemma(child));
                f.add("childn", relation, kind, row.token(child).ner());
                for (int grandchild : row.children(child)) {
                    String below = row.relation(grandchild);
                    if (below.equals("case") || below.equals("mark")) {
                        f.add("childcase", relation, kind, row.lower(grandchild));
                        f.add("lemma+childcase", lemma, relation, row.lower(grandchild));
                    }
                }
            } else if (relation.startsWith("aux") || relation.equals("neg") || relation.equals("advmod")) {
                f.add("aux", kind, row.lower(child));
                f.add("lemma+aux", lemma, row.lower(child));
            }
        }
        f.add("frame", frame.toString(), kind);
        f.add("lemma+frame", lemma, frame.toString());
    }

    private static void governors(Features f, TokenRow row, int cue, String lemma, String kind) {
        f.in(Features.Group.TREE);
        String relation = row.relation(cue);
        int head = row.head(cue);
        f.add("relation", relation, kind);
        f.add("lemma+relation", lemma, relation);
        if (head == TokenRow.NONE) {
            return;
        }
        f.add("governor", relation, kind, row.lemma(head));
        f.add("governort", relation, kind, row.tag(head));
        int below = cue;
        for (int up = 0; up < 6 && head != TokenRow.NONE; up++) {
            String link = row.relation(below);
            if (link.equals("ccomp")
                    || link.equals("parataxis")
                    || link.equals("xcomp")
                    || link.startsWith("acl")
                    || link.equals("advcl")
                    || link.equals("obj")) {
                String side = head < below ? ">" : "<";
                f.add("above", link + side, row.lemma(head));
                f.add("above+kind", link + side, row.lemma(head), kind);
            }
            below = head;
            head = row.head(head);
        }
    }

    private static void quotations(Features f, TokenRow row, int cue, String lemma, String kind) {
        f.in(Features.Group.QUOTATIONS);
        int own = row.quotation(cue);
        if (own != TokenRow.NONE) {
            String length = row.quotations().get(own).inner().length() > 25 ? "long" : "short";
            f.add("quoted", length, kind);
            f.add("lemma+quoted", lemma, length);
        }
        String before = nearestQuotation(row, cue, -1);
        String after = nearestQuotation(row, cue, 1);
        f.add("quote<", before, kind);
        f.add("quote>", after, kind);
        f.add("quote<>", before, after, kind);
        f.add("lemma+quote", lemma, before, after);
        boolean any = false;
        for (int i = row.begin(cue); i < row.end(cue); i++) {
            any |= row.quotation(i) != own;
        }
        f.add("anyquote", kind, any ? "y" : "n");
    }

    /** How far off the next other quotation is, how long, and after which mark. */
    private static String nearestQuotation(TokenRow row, int cue, int step) {
        int own = row.quotation(cue);
        for (int i = cue + step, n = 1; n <= NEAR && i >= row.begin(cue) && i < row.end(cue); i += step, n++) {
            int quotation = row.quotation(i);
            if (quotation != own && quotation != TokenRow.NONE) {
                String distance = n <= 2 ? "1" : n <= 4 ? "3" : "8";
                int length = row.quotations().get(quotation).inner().length();
                String size = length > 25 ? "L" : length > 12 ? "M" : "S";
                String mark = step > 0 ? row.lower(i - 1) : row.lower(i + 1);
                String joint = row.isWord(i - step) ? "w" : mark;
                String inner = step < 0 && i > 0 ? row.lower(i - 1) : "";
                return distance + size + joint + (inner.matches("[,?!.]") ? inner : "");
            }
        }
        return "-";
    }

    private static String word(TokenRow row, int i, int cue) {
        return i < row.begin(cue) ? "<s>" : i >= row.end(cue) ? "</s>" : row.lower(i);
    }

    private static String tag(TokenRow row, int i, int cue) {
        return i < row.begin(cue) ? "<s>" : i >= row.end(cue) ? "</s>" : row.tag(i);
    }
}
