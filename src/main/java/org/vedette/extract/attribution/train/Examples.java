package org.vedette.extract.attribution.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vedette.extract.attribution.candidate.Content;
import org.vedette.extract.attribution.candidate.ContentCandidates;
import org.vedette.extract.attribution.candidate.Cues;
import org.vedette.extract.attribution.candidate.Source;
import org.vedette.extract.attribution.candidate.SourceCandidates;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.feature.ContentFeatures;
import org.vedette.extract.attribution.feature.CueFeatures;
import org.vedette.extract.attribution.feature.GlanceFeatures;
import org.vedette.extract.attribution.feature.SourceFeatures;
import org.vedette.extract.attribution.gold.GoldArticle;
import org.vedette.extract.attribution.gold.GoldAttribution;

/** What one article teaches each of the three stages. */
final class Examples {
    private static final double NEARLY_BEST = 0.1;
    private static final double RIGHT = 0.5;

    private final TokenRow row;
    private final List<GoldAttribution> gold;
    private final List<Choice> glances = new ArrayList<>();
    private final List<Choice> cues = new ArrayList<>();
    private final List<Choice> sources = new ArrayList<>();
    private final List<Choice> contents = new ArrayList<>();

    Examples(GoldArticle article) {
        row = new TokenRow(article.article());
        gold = article.gold();
        Set<Integer> heads = new HashSet<>();
        for (GoldAttribution attribution : gold) {
            Alignment alignment = new Alignment(row, attribution);
            int cue = alignment.cueHead(attribution.cue());
            if (cue != TokenRow.NONE && !Cues.kind(row, cue).isEmpty()) {
                heads.add(cue);
                learnFrom(alignment, cue);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (!Cues.kind(row, i).isEmpty()) {
                glances.add(Choice.yesOrNo(GlanceFeatures.of(row, i), heads.contains(i)));
                cues.add(Choice.yesOrNo(CueFeatures.of(row, i), heads.contains(i)));
            }
        }
    }

    TokenRow row() {
        return row;
    }

    List<GoldAttribution> gold() {
        return gold;
    }

    List<Choice> glances() {
        return glances;
    }

    List<Choice> cues() {
        return cues;
    }

    List<Choice> sources() {
        return sources;
    }

    List<Choice> contents() {
        return contents;
    }

    private void learnFrom(Alignment alignment, int cue) {
        List<Source> candidates = SourceCandidates.of(row, cue);
        int[][] features = new int[candidates.size()][];
        float[] target = new float[candidates.size()];
        Source best = Source.NOBODY;
        double most = 0;
        for (int i = 0; i < target.length; i++) {
            features[i] = SourceFeatures.of(row, cue, candidates.get(i), i);
            double score = alignment.sourceScore(candidates.get(i));
            target[i] = (float) (score * score * score);
            if (score > most) {
                most = score;
                best = candidates.get(i);
            }
        }
        if (addIfTrue(sources, features, target)) {
            learnContent(alignment, cue, best);
        }
    }

    private void learnContent(Alignment alignment, int cue, Source source) {
        List<Content> candidates = ContentCandidates.of(row, cue, source);
        ContentFeatures describer = new ContentFeatures(row, cue, source);
        int[][] features = new int[candidates.size()][];
        float[] target = new float[candidates.size()];
        double most = 0;
        for (Content candidate : candidates) {
            most = Math.max(most, alignment.jaccard(candidate));
        }
        for (int i = 0; i < target.length; i++) {
            features[i] = describer.of(candidates.get(i));
            double jaccard = alignment.jaccard(candidates.get(i));
            target[i] = jaccard >= RIGHT && jaccard >= most - NEARLY_BEST ? (float) Math.pow(jaccard / most, 20) : 0;
        }
        addIfTrue(contents, features, target);
    }

    private static boolean addIfTrue(List<Choice> choices, int[][] features, float[] target) {
        float sum = 0;
        for (float part : target) {
            sum += part;
        }
        if (sum <= 0) {
            return false;
        }
        for (int i = 0; i < target.length; i++) {
            target[i] /= sum;
        }
        choices.add(new Choice(features, target));
        return true;
    }
}
