package org.vedette.extract.attribution.feature;

import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Source;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes a candidate source against its cue: the path between them, its words, what stands between. */
public final class SourceFeatures {
    private static final int LONGEST_PATH = 5;

    private SourceFeatures() {}

    public static int[] of(TokenRow row, int cue, Source source, int rank) {
        Features f = new Features();
        String lemma = row.lemma(cue);
        String kind = Cues.kind(row, cue);
        String tag = row.tag(cue);
        String voice = voice(row, cue);
        f.in(Features.Group.TREE);
        if (source.isNobody()) {
            f.add("nobody", kind);
            f.add("nobody+lemma", lemma, voice);
            f.add("nobody+tag", tag, voice);
            f.add("nobody+relation", row.relation(cue), voice, kind);
            f.add("nobody+subject", kind, voice, subject(row, cue));
            f.add("nobody+lemma+subject", lemma, voice, subject(row, cue));
            return f.toArray();
        }
        int head = source.head();
        String side = head < cue ? "<" : ">";
        String path = path(row, cue, head);
        f.add("path", path, kind);
        f.add("path+voice", path, voice, tag);
        f.add("path+lemma", path, lemma);
        f.in(Features.Group.EXTENT);
        f.add("side", side, kind);
        f.add("distance", side + kind, Features.bucket(Math.abs(head - cue)));
        f.add("rank", kind, rank);
        f.in(Features.Group.TREE);
        f.add("relation", row.relation(head), side, kind);
        f.add("relation+lemma", row.relation(head), side, lemma);
        f.in(Features.Group.WORDS);
        f.add("tag", row.tag(head), side, kind);
        f.add("word", row.lemma(head), kind);
        f.add("ner", row.token(head).ner(), kind);
        f.add("ner+relation", row.token(head).ner(), row.relation(head), kind);
        f.add("word+relation", row.lemma(head), row.relation(head));
        String type = type(row, head);
        f.add("type+path", type, path);
        f.add("type+relation", type, row.relation(head), side, kind);
        f.add("type+side+voice", type, side, voice, kind);
        between(f, row, cue, head, side, kind, lemma);
        cases(f, row, head, kind, lemma, side);
        f.in(Features.Group.EXTENT);
        f.add("length", kind, Features.bucket(source.ranges().words(row)));
        cut(f, row, cue, source, kind);
        f.add("start", kind, source.ranges().first() == row.begin(cue) ? "y" : "n");
        f.add(
                "touches",
                kind,
                source.ranges().last() + 1 == cue || source.ranges().first() == cue + 1 ? side : "n");
        return f.toArray();
    }

    private static void between(Features f, TokenRow row, int cue, int head, String side, String kind, String lemma) {
        f.in(Features.Group.NEIGHBOURS);
        int commas = 0;
        int verbs = 0;
        int nouns = 0;
        int quotes = 0;
        for (int i = Math.min(cue, head) + 1; i < Math.max(cue, head); i++) {
            commas += row.lower(i).equals(",") ? 1 : 0;
            verbs += row.tag(i).startsWith("VB") ? 1 : 0;
            nouns += row.tag(i).startsWith("NN") || row.tag(i).equals("PRP") ? 1 : 0;
            quotes += row.quotation(i) != row.quotation(cue) ? 1 : 0;
        }
        f.add("commas", side + kind, Math.min(commas, 3));
        f.add("verbs", side + kind, Math.min(verbs, 3));
        f.add("nouns", side + kind, Math.min(nouns, 4));
        f.add("quotes", side + kind, Math.min(quotes, 1));
        f.add("between", side + kind, "" + Math.min(commas, 2) + Math.min(verbs, 2) + Math.min(nouns, 2));
        f.add("between+lemma", side + lemma, "" + Math.min(commas, 2) + Math.min(verbs, 2) + Math.min(nouns, 2));
        if (Math.abs(head - cue) <= 4) {
            StringBuilder tags = new StringBuilder();
            for (int i = Math.min(cue, head) + 1; i < Math.max(cue, head); i++) {
                tags.append(row.tag(i)).append(' ');
            }
            f.add("tags", side + kind, tags.toString());
        }
    }

    /** Where it ends before its subtree does, and what it leaves out. */
    private static void cut(Features f, TokenRow row, int cue, Source source, String kind) {
        int last = source.ranges().last();
        String next = last + 1 < row.end(cue) ? row.lower(last + 1) : "</s>";
        f.add("after", kind, next);
        int comma = source.head() + 1;
        while (comma < last && !row.lower(comma).equals(",")) {
            comma++;
        }
        if (comma < last) {
            f.add("comma", row.tag(comma + 1), next, kind);
            f.add("comma+lemma", row.lemma(cue), next);
            f.add("comma+size", next, Features.bucket(last - comma));
        } else if (next.equals(",") && last + 2 < row.end(cue) && row.right(source.head()) > last + 1) {
            f.add("left", row.tag(last + 2), kind);
            f.add("left+lemma", row.lemma(cue), row.tag(last + 2));
            f.add("left+size", kind, Features.bucket(row.right(source.head()) - last));
        }
    }

    private static void cases(Features f, TokenRow row, int head, String kind, String lemma, String side) {
        f.in(Features.Group.TREE);
        String word = "";
        for (int child : row.children(head)) {
            if (row.relation(child).equals("case")) {
                word = row.lower(child);
            }
        }
        f.add("case", word, kind, side);
        f.add("case+lemma", word, lemma, side);
        int governor = row.head(head);
        if (governor != TokenRow.NONE) {
            f.add("governor", row.relation(head), kind, row.lemma(governor));
        }
    }

    /** Pronoun, name, plain noun: what kind of thing it may be. */
    private static String type(TokenRow row, int head) {
        String tag = row.tag(head);
        String lower = row.lower(head);
        if (tag.startsWith("PRP")) {
            return switch (lower) {
                case "he", "she", "his", "her", "him" -> "he";
                case "it", "its" -> "it";
                case "i", "you", "me", "your", "my" -> "i";
                default -> "they";
            };
        }
        String ner = row.token(head).ner();
        if (!ner.equals("O")) {
            return ner;
        }
        return tag.startsWith("NNP") ? "name" : tag.startsWith("W") ? "wh" : tag.startsWith("N") ? "noun" : "other";
    }

    static String voice(TokenRow row, int cue) {
        for (int child : row.children(cue)) {
            String relation = row.relation(child);
            if (relation.equals("aux:pass") || relation.equals("auxpass") || relation.equals("nsubj:pass")) {
                return "passive";
            }
        }
        return row.tag(cue).equals("VBN") || row.tag(cue).equals("VBG") ? row.tag(cue) : "active";
    }

    private static String subject(TokenRow row, int cue) {
        for (int child : row.children(cue)) {
            if (row.relation(child).startsWith("nsubj")) {
                return row.tag(child) + row.relation(child);
            }
        }
        return "-";
    }

    /** The relations up from the cue and down to the candidate. */
    private static String path(TokenRow row, int cue, int head) {
        int[] ups = new int[LONGEST_PATH + 1];
        int n = 0;
        for (int at = cue; at != TokenRow.NONE && n <= LONGEST_PATH; at = row.head(at)) {
            ups[n++] = at;
        }
        StringBuilder down = new StringBuilder();
        int at = head;
        for (int steps = 0; steps <= LONGEST_PATH && at != TokenRow.NONE; steps++) {
            for (int up = 0; up < n; up++) {
                if (ups[up] == at) {
                    StringBuilder path = new StringBuilder();
                    for (int k = 0; k < up; k++) {
                        path.append('^').append(row.relation(ups[k]));
                    }
                    return path.append(down).toString();
                }
            }
            down.insert(0, "/" + row.relation(at));
            at = row.head(at);
        }
        return "far";
    }
}
