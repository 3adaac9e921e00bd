package org.vedette.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.model.Verdict;
import org.vedette.text.Span;

/** Puts the chosen drafts into spans of the text, with what they contain as parts. */
final class Assembly {
    private static final double LEAST_PART = 0.08;

    private final TokenRow row;
    private final List<Verdict> all;

    Assembly(TokenRow row, List<Verdict> all) {
        this.row = row;
        this.all = all;
    }

    List<Attribution> assemble(List<Verdict> chosen) {
        return chosen.stream()
                .map(verdict -> attribution(verdict.draft(), verdict.probability(), parts(verdict.draft())))
                .toList();
    }

    /** Drafts inside another's content; the stages hold them for unlikely as they are not outermost. */
    private List<Attribution> parts(Draft outer) {
        List<Attribution> parts = new ArrayList<>();
        TokenRanges content = outer.content().ranges();
        for (Verdict verdict : all) {
            Draft inner = verdict.draft();
            if (inner.cue() != outer.cue()
                    && inner.strength() >= LEAST_PART
                    && content.contains(inner.cue())
                    && content.contains(inner.content().ranges().first())) {
                parts.add(attribution(inner, inner.strength(), List.of()));
            }
        }
        return parts;
    }

    private Attribution attribution(Draft draft, double score, List<Attribution> parts) {
        TokenRanges phrase = Cues.phrase(row, draft.cue());
        List<Span> cue = phrase.isEmpty() ? List.of(row.token(draft.cue()).span()) : phrase.spans(row);
        return new Attribution(
                draft.source().ranges().spans(row),
                cue,
                draft.content().ranges().spans(row),
                score,
                explain(draft, score),
                parts);
    }

    private String explain(Draft draft, double score) {
        return String.format(
                Locale.ROOT,
                "cue \"%s\" %.2f, source \"%s\" %.2f, content %s %.2f, all %.2f",
                row.token(draft.cue()).text(),
                draft.cueProbability(),
                draft.source().isNobody()
                        ? "-"
                        : row.token(draft.source().head()).text(),
                draft.sourceProbability(),
                draft.content().frame().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                draft.contentProbability(),
                score);
    }
}
