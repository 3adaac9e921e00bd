package org.vedette.extract.attribution.feature;

import java.util.List;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.TokenRow;

/** Describes a draft among the others of its article: how sure each stage is, and what it contains or is contained in. */
public final class VerdictFeatures {
    private VerdictFeatures() {}

    /**
     * The features of one draft.
     *
     * @param rivals the article's drafts, among them this one
     */
    public static int[] of(TokenRow row, Draft draft, List<Draft> rivals) {
        Features f = new Features();
        String kind = Cues.kind(row, draft.cue());
        String frame = draft.content().frame().name();
        String cue = level(draft.cueProbability());
        String source = level(draft.sourceProbability());
        String content = level(draft.contentProbability());
        String strength = level(draft.cueProbability() * draft.sourceProbability() * draft.contentProbability());
        f.in(Features.Group.CERTAINTY);
        f.add("bias");
        f.add("cue", cue);
        f.add("source", source);
        f.add("content", content);
        f.add("strength", strength);
        f.add("strength+kind", strength, kind);
        f.add("cue+content", cue, content);
        f.add("cue+source", cue, source);
        f.add("source+content", source, content);
        f.add("frame", frame, kind);
        f.add("frame+content", frame, content);
        f.add("frame+cue", frame, cue);
        f.in(Features.Group.WORDS);
        f.add("lemma", row.lemma(draft.cue()), kind);
        f.add("tag", row.tag(draft.cue()));
        f.add("nobody", draft.source().isNobody() ? "y" : "n", source, kind);
        f.add("quoted", row.quotation(draft.cue()) == TokenRow.NONE ? "n" : "y", cue);
        int words = draft.content().ranges().words(row);
        f.add("words", kind, Features.bucket(words));
        f.add("words+content", content, Features.bucket(words));
        f.add(
                "source-tag",
                draft.source().isNobody() ? "-" : row.tag(draft.source().head()),
                source);
        f.add(
                "source-word",
                draft.source().isNobody() ? "-" : row.lemma(draft.source().head()));
        around(f, row, draft, rivals, strength, cue);
        return f.toArray();
    }

    private static void around(Features f, TokenRow row, Draft draft, List<Draft> rivals, String strength, String cue) {
        f.in(Features.Group.RIVALS);
        double holder = 0;
        double held = 0;
        double same = 0;
        double crossing = 0;
        for (Draft other : rivals) {
            if (other.cue() == draft.cue() || !near(draft, other)) {
                continue;
            }
            double power = other.cueProbability() * other.contentProbability();
            boolean inOther = other.content().ranges().contains(draft.cue());
            boolean otherIn = draft.content().ranges().contains(other.cue());
            boolean overlap = draft.content().ranges().overlaps(other.content().ranges());
            if (inOther && !otherIn) {
                holder = Math.max(holder, power);
            } else if (otherIn && !inOther) {
                held = Math.max(held, power);
            } else if (overlap
                    && draft.content().ranges().jaccard(row, other.content().ranges()) >= 0.5) {
                same = Math.max(same, power);
            } else if (overlap) {
                crossing = Math.max(crossing, power);
            }
        }
        f.add("holder", level(holder));
        f.add("holder+strength", level(holder), strength);
        f.add("holder+cue", level(holder), cue);
        f.add("held", level(held));
        f.add("held+strength", level(held), strength);
        f.add("same", level(same));
        f.add("same+strength", level(same), strength);
        f.add("crossing", level(crossing));
        f.add("crossing+strength", level(crossing), strength);
    }

    private static boolean near(Draft a, Draft b) {
        return a.content().ranges().overlaps(b.content().ranges())
                || a.content().ranges().contains(b.cue())
                || b.content().ranges().contains(a.cue());
    }

    private static String level(double probability) {
        return probability <= 0
                ? "0"
                : Integer.toString(
                        (int) Math.round(1.5 * StrictMath.log(probability / Math.max(1e-4, 1 - probability))));
    }
}
