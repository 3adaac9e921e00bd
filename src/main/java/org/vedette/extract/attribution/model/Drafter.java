package org.vedette.extract.attribution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vedette.extract.attribution.candidate.Content;
import org.vedette.extract.attribution.candidate.ContentCandidates;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.Source;
import org.vedette.extract.attribution.candidate.SourceCandidates;
import org.vedette.extract.attribution.candidate.TokenRanges;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.feature.ContentFeatures;
import org.vedette.extract.attribution.feature.CueFeatures;
import org.vedette.extract.attribution.feature.GlanceFeatures;
import org.vedette.extract.attribution.feature.SourceFeatures;

/** Finds cues, and for each its best source and content. */
public final class Drafter {
    private static final double LEAST_GLANCE = 0.06;
    private static final double LEAST_CUE = 0.06;
    private static final int RIVALS = 10;
    private static final double ALIKE = 0.5;

    private final StageModels models;

    public Drafter(StageModels models) {
        this.models = models;
    }

    /** In text order of the cues. */
    public List<Draft> draft(TokenRow row) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!Cues.kind(row, i).isEmpty()
                    && models.glance().probability(GlanceFeatures.of(row, i)) >= LEAST_GLANCE) {
                double probability = models.cue().probability(CueFeatures.of(row, i));
                if (probability >= LEAST_CUE) {
                    draft(row, i, probability).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(TokenRow row, int cue, double cueProbability) {
        List<Source> sources = SourceCandidates.of(row, cue);
        double[] sourceScores = new double[sources.size()];
        for (int i = 0; i < sourceScores.length; i++) {
            sourceScores[i] = models.source().score(SourceFeatures.of(row, cue, sources.get(i), i));
        }
        LinearModel.softmax(sourceScores);
        int best = bestSource(sources, sourceScores);
        Source source = sources.get(best);
        List<Content> contents = ContentCandidates.of(row, cue, source);
        if (contents.isEmpty()) {
            return Optional.empty();
        }
        ContentFeatures features = new ContentFeatures(row, cue, source);
        double[] scores = new double[contents.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = models.content().score(features.of(contents.get(i)));
        }
        LinearModel.softmax(scores);
        int[] rivals = strongest(scores);
        int choice = rivals[0];
        double most = 0;
        for (int i : rivals) {
            double mass = 0;
            for (int j : rivals) {
                mass += alike(row, contents.get(i).ranges(), contents.get(j).ranges()) * scores[j];
            }
            if (mass > most + 1e-9) {
                most = mass;
                choice = i;
            }
        }
        return Optional.of(new Draft(
                cue, cueProbability, source, ofHead(sources, sourceScores, source.head()), contents.get(choice), most));
    }

    /** The best extent of the head that is likeliest. */
    private static int bestSource(List<Source> sources, double[] probabilities) {
        int best = 0;
        double most = 0;
        for (int i = 0; i < probabilities.length; i++) {
            double ofHead = ofHead(sources, probabilities, sources.get(i).head());
            boolean same = sources.get(i).head() == sources.get(best).head();
            if (same ? probabilities[i] > probabilities[best] : ofHead > most) {
                best = i;
            }
            most = Math.max(most, ofHead);
        }
        return best;
    }

    private static double ofHead(List<Source> sources, double[] probabilities, int head) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += sources.get(i).head() == head ? probabilities[i] : 0;
        }
        return sum;
    }

    private static int[] strongest(double[] scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(scores[b], scores[a]));
        return order.stream().limit(RIVALS).mapToInt(Integer::intValue).toArray();
    }

    /** 1 where one would count as right if the other is, a little more where they are nearer. */
    private static double alike(TokenRow row, TokenRanges a, TokenRanges b) {
        double jaccard = a.jaccard(row, b);
        return jaccard >= ALIKE ? 0.8 + 0.2 * jaccard : 0;
    }
}
