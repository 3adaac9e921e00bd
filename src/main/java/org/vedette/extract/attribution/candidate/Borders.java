package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a content may start and end in the sentence of a cue. */
final class Borders {
    private static final Set<String> OPENERS = Set.of(
            "that", "whether", "if", "how", "why", "what", "when", "who", "where", "which", "to", "about", "of", "for",
            "on", "as", "with", "against", "over", "at", "into", "from", "is", "was");
    private static final Set<String> LATE = Set.of(
            "conj",
            "cc",
            "advcl",
            "obl",
            "parataxis",
            "nmod",
            "acl:relcl",
            "acl",
            "advmod",
            "mark",
            "punct",
            "appos",
            "dep",
            "xcomp",
            "ccomp",
            "obj",
            "obl:tmod",
            "case");
    private static final int REACH = 30;
    private static final int MOST_ENDS = 14;
    private static final int MOST_STARTS = 12;

    private final TokenRow row;
    private final int cue;
    private final int begin;
    private final int end;

    Borders(TokenRow row, int cue) {
        this.row = row;
        this.cue = cue;
        begin = row.begin(cue);
        end = row.end(cue);
    }

    /** Starts of a content that follows, of which the first is where the cue ends. */
    List<Integer> starts(int after) {
        TreeSet<Integer> starts = new TreeSet<>();
        if (after < end) {
            starts.add(after);
        }
        for (int child : row.children(cue)) {
            addStart(starts, child, after);
            if (child > cue) {
                row.children(child).forEach(grandchild -> addStart(starts, grandchild, Math.max(after, child + 1)));
            }
        }
        int commas = 0;
        for (int i = after; i < Math.min(end, after + REACH); i++) {
            String lower = row.lower(i);
            if (lower.equals(",") || lower.equals(":") || lower.equals("—") || lower.equals("-")) {
                if (commas++ < 2 && i + 1 < end) {
                    starts.add(i + 1);
                }
            } else if (OPENERS.contains(lower) && i < after + 12) {
                starts.add(lower.equals("is") || lower.equals("was") ? i + 1 : i);
                if (row.tag(i).equals("IN") && i + 1 < end) {
                    starts.add(i + 1);
                }
            }
        }
        starts.remove(end);
        return starts.stream().limit(MOST_STARTS).toList();
    }

    private void addStart(Set<Integer> starts, int child, int after) {
        int left = row.left(child);
        if (child > cue && left >= after && row.isWord(child)) {
            starts.add(left);
            if (left < child && row.tag(left).equals("IN")) {
                starts.add(left + 1);
            }
        }
    }

    /** Last tokens of a content from a start, the sentence's end first. */
    List<Integer> endsAfter(int start) {
        TreeSet<Integer> ends = new TreeSet<>();
        int quotation = start < end ? row.quotation(start) : TokenRow.NONE;
        int commas = 0;
        for (int i = start; i < end; i++) {
            String lower = row.lower(i);
            boolean leavesQuotation =
                    i + 1 < end && row.quotation(i) != row.quotation(i + 1) && row.quotation(i) != TokenRow.NONE;
            if ((lower.equals(",") || lower.equals("—") || lower.equals(";") || lower.equals("-") || lower.equals("("))
                    && i > start) {
                if (commas++ < 5) {
                    ends.add(i - 1);
                }
            } else if (leavesQuotation && (quotation == row.quotation(i) || ends.size() < MOST_ENDS)) {
                ends.add(i);
            }
            if (i > start && isLate(i, start)) {
                ends.add(row.left(i) - 1);
            }
            if (row.left(i) == start || row.head(i) == cue) {
                ends.add(row.right(i));
            }
        }
        ends.removeIf(last -> last < start || last >= end - 1);
        List<Integer> all = new ArrayList<>(List.of(end - 1));
        ends.stream().limit(MOST_ENDS).forEach(all::add);
        return all;
    }

    private boolean isLate(int i, int start) {
        int left = row.left(i);
        if (left <= start || !LATE.contains(row.relation(i)) || !row.isWord(i)) {
            return false;
        }
        int head = row.head(i);
        for (int up = 0; up < 4 && head != TokenRow.NONE; up++) {
            if (head == cue || row.left(head) == start || head < start) {
                return true;
            }
            head = row.head(head);
        }
        return false;
    }

    /** The ends of a content that resumes after a parenthesis. */
    List<Integer> fewEndsAfter(int start) {
        List<Integer> ends = new ArrayList<>(List.of(end - 1));
        int commas = 0;
        for (int i = start + 1; i < end && commas < 2; i++) {
            if (row.lower(i).equals(",") || row.lower(i).equals(";")) {
                ends.add(i - 1);
                commas++;
            }
        }
        return ends;
    }

    /** Starts of a content that ends before the cue, the sentence's start first. */
    List<Integer> startsBefore(int last) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = begin; i <= last; i++) {
            String lower = row.lower(i);
            boolean joint = lower.equals(",")
                    || lower.equals(";")
                    || lower.equals("—")
                    || lower.equals(":")
                    || row.tag(i).equals("CC");
            if ((joint || lower.equals("that")) && i < last) {
                starts.add(i + 1);
            }
            if (i > begin && row.quotation(i) != row.quotation(i - 1) && row.quotation(i) != TokenRow.NONE) {
                starts.add(i);
            }
        }
        int up = cue;
        for (int steps = 0; steps < 4 && up != TokenRow.NONE; steps++) {
            starts.add(row.left(up));
            up = row.head(up);
        }
        starts.removeIf(start -> start > last || start <= begin);
        List<Integer> all = new ArrayList<>(List.of(begin));
        starts.descendingSet().stream().limit(MOST_STARTS - 4).forEach(all::add);
        return all;
    }

    /** The next comma that closes a parenthesis, or {@link TokenRow#NONE}. */
    int commaAfter(int start) {
        for (int i = start; i < end; i++) {
            if (row.lower(i).equals(",")
                    || row.lower(i).equals("—")
                    || row.lower(i).equals("–")) {
                return i;
            }
        }
        return TokenRow.NONE;
    }
}
