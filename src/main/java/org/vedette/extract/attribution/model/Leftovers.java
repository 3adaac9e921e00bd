package org.vedette.extract.attribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vedette.extract.attribution.candidate.Content;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;

/** What is left of drafts whose content runs into a likelier one's ("announced that ..., and claimed that ..."): all before it. */
final class Leftovers {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<Content.Frame> CLAUSES =
            Set.of(Content.Frame.RIGHT, Content.Frame.LEFT, Content.Frame.AROUND);

    /** In words: of a clause. */
    private static final int SHORTEST = 3;

    private final TokenRow row;

    Leftovers(TokenRow row) {
        this.row = row;
    }

    /** Those at or above a threshold, the likelier first, each whole or what likelier ones leave of it; in text order of the cues. */
    List<Verdict> select(List<Verdict> verdicts, double threshold) {
        List<Verdict> found = new ArrayList<>();
        verdicts.stream()
                .filter(verdict -> verdict.probability() >= threshold)
                .sorted(Comparator.comparingDouble((Verdict verdict) -> -verdict.probability()))
                .forEach(verdict -> {
                    if (found.stream().noneMatch(other -> overlap(verdict, other))) {
                        found.add(verdict);
                    } else {
                        left(verdict, found).ifPresent(found::add);
                    }
                });
        found.sort(Comparator.comparingInt(verdict -> verdict.draft().cue()));
        return found;
    }

    private static boolean overlap(Verdict a, Verdict b) {
        return a.draft().content().ranges().overlaps(b.draft().content().ranges());
    }

    private Optional<Verdict> left(Verdict verdict, List<Verdict> found) {
        Draft draft = verdict.draft();
        TokenRanges rest = draft.content().ranges();
        if (!CLAUSES.contains(draft.content().frame()) || draft.source().isNobody()) {
            return Optional.empty();
        }
        for (Verdict other : found) {
            TokenRanges taken = other.draft().content().ranges();
            boolean inside =
                    taken.contains(draft.cue()) || taken.contains(draft.source().head());
            if (inside || (!rest.isEmpty() && taken.overlaps(rest) && taken.first() <= rest.first())) {
                return Optional.empty();
            }
            if (!rest.isEmpty() && taken.overlaps(rest)) {
                rest = rest.minus(row, begin(other.draft(), rest), rest.last());
            }
        }
        return isClause(rest)
                ? Optional.of(new Verdict(
                        new Draft(
                                draft.cue(),
                                draft.cueProbability(),
                                draft.source(),
                                draft.sourceProbability(),
                                new Content(rest, draft.content().frame()),
                                draft.contentProbability()),
                        verdict.probability()))
                : Optional.empty();
    }

    /** Where another begins inside a content, with the word that joins it. */
    private int begin(Draft other, TokenRanges content) {
        int begin = Math.min(other.cue(), other.content().ranges().first());
        if (!other.source().isNobody() && other.source().ranges().first() > content.first()) {
            begin = Math.min(begin, other.source().ranges().first());
        }
        while (begin - 1 > content.first()
                && (!row.isWord(begin - 1) || row.tag(begin - 1).equals("CC"))) {
            begin--;
        }
        return begin;
    }

    private boolean isClause(TokenRanges ranges) {
        if (ranges.isEmpty() || ranges.words(row) < SHORTEST) {
            return false;
        }
        for (int i = ranges.first(); i <= ranges.last(); i++) {
            if (ranges.contains(i) && FINITE.contains(row.tag(i))) {
                return true;
            }
        }
        return false;
    }
}
