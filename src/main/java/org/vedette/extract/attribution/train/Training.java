package org.vedette.extract.attribution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.extract.attribution.candidate.Draft;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.feature.Features;
import org.vedette.extract.attribution.feature.VerdictFeatures;
import org.vedette.extract.attribution.gold.GoldAttribution;
import org.vedette.extract.attribution.gold.Scorer;
import org.vedette.extract.attribution.model.Drafter;
import org.vedette.extract.attribution.model.Judge;
import org.vedette.extract.attribution.model.LinearModel;
import org.vedette.extract.attribution.model.StageModels;
import org.vedette.extract.attribution.model.Verdict;

/** Trains the stages, and the verdict on drafts that stages made which had not seen the article. */
final class Training {
    private static final int FOLDS = 5;
    private final List<Examples> articles;
    private final Features.@Nullable Group without;

    /** @param without a group of features that is left out, to see what it is worth */
    Training(List<Examples> articles, Features.@Nullable Group without) {
        this.articles = articles;
        this.without = without;
    }

    /** An article with drafts made by models that were trained on others. */
    record Drafted(Examples article, List<Draft> drafts) {}

    StageModels stages() {
        return stages(articles);
    }

    private StageModels stages(List<Examples> from) {
        ChoiceLearner learner = new ChoiceLearner(8, 0.08, 2e-5, 2, without);
        return new StageModels(
                learner.learn(all(from, Examples::glances)),
                learner.learn(all(from, Examples::cues)),
                learner.learn(all(from, Examples::sources)),
                learner.learn(all(from, Examples::contents)));
    }

    private static List<Choice> all(List<Examples> articles, Function<Examples, List<Choice>> part) {
        return articles.stream().flatMap(a -> part.apply(a).stream()).toList();
    }

    /** Every article drafted by the fold that left it out, in order. */
    List<Drafted> crossDrafted() {
        List<Drafter> drafters = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            drafters.add(new Drafter(stages(without(articles, fold))));
        }
        List<Drafted> drafted = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            drafted.add(new Drafted(
                    articles.get(i),
                    drafters.get(i % FOLDS).draft(articles.get(i).row())));
        }
        return drafted;
    }

    LinearModel verdict(List<Drafted> drafted) {
        return new ChoiceLearner(10, 0.05, 1e-4, 3, without)
                .learn(drafted.stream().flatMap(Training::verdictChoices).toList());
    }

    private static Stream<Choice> verdictChoices(Drafted drafted) {
        TokenRow row = drafted.article().row();
        List<Alignment> gold = drafted.article().gold().stream()
                .map(g -> new Alignment(row, g))
                .toList();
        return drafted.drafts().stream()
                .map(draft -> Choice.yesOrNo(VerdictFeatures.of(row, draft, drafted.drafts()), isRight(gold, draft)));
    }

    static boolean isRight(List<Alignment> gold, Draft draft) {
        return gold.stream().anyMatch(g -> g.jaccard(draft.content()) >= 0.5 && g.sourceScore(draft.source()) > 0);
    }

    /** The verdicts on each article by a judge that was trained on the other folds. */
    List<List<Verdict>> crossJudged(List<Drafted> drafted) {
        List<Judge> judges = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            judges.add(new Judge(verdict(without(drafted, fold))));
        }
        List<List<Verdict>> verdicts = new ArrayList<>();
        for (int i = 0; i < drafted.size(); i++) {
            verdicts.add(judges.get(i % FOLDS)
                    .judge(drafted.get(i).article().row(), drafted.get(i).drafts()));
        }
        return verdicts;
    }

    static <T> List<T> without(List<T> all, int fold) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % FOLDS != fold) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    static Scorer.Result score(Examples article, List<Verdict> selected) {
        TokenRow row = article.row();
        List<GoldAttribution> found = selected.stream()
                .map(v -> new GoldAttribution(
                        v.draft().source().ranges().spans(row),
                        List.of(row.token(v.draft().cue()).span()),
                        v.draft().content().ranges().spans(row)))
                .toList();
        return Scorer.score(row.article().text(), article.gold(), found);
    }
}
