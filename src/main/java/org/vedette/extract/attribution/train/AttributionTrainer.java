package org.vedette.extract.attribution.train;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.vedette.annotate.Annotator;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.attribution.AttributionExtractor;
import org.vedette.extract.attribution.feature.Features;
import org.vedette.extract.attribution.gold.GoldArticle;
import org.vedette.extract.attribution.gold.GoldAttribution;
import org.vedette.extract.attribution.gold.GoldReader;
import org.vedette.extract.attribution.gold.Scorer;
import org.vedette.extract.attribution.model.AttributionModel;
import org.vedette.extract.attribution.model.Judge;
import org.vedette.extract.attribution.model.ModelFile;
import org.vedette.extract.attribution.model.StageModels;
import org.vedette.extract.attribution.model.Verdict;

/** The door of training: fits the attribution model, measures it, writes it with its card. */
@Singleton
public final class AttributionTrainer {
    private static final int FIRST_PER_CENT = 20;
    private static final int STEPS = 20;
    private static final double AS_GOOD = 0.2;

    private final Annotator annotator;
    private final GoldReader reader = new GoldReader();

    @Inject
    public AttributionTrainer(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Trains on a file; each line of the report goes to the sink as soon as it is known. */
    public void train(TrainingOptions options, Consumer<String> report) throws IOException {
        List<GoldArticle> train = reader.read(options.train(), annotator);
        Path file = options.dev();
        train(train, file == null ? List.of() : reader.read(file, annotator), options, report);
    }

    /** Trains on articles that are annotated already. */
    public void train(List<GoldArticle> train, List<GoldArticle> dev, TrainingOptions options, Consumer<String> report)
            throws IOException {
        List<String> lines = new ArrayList<>();
        Consumer<String> both = report.andThen(lines::add);
        List<Examples> examples = train.stream().map(Examples::new).toList();
        Training training = new Training(examples, null);
        List<Training.Drafted> drafted = training.crossDrafted();
        double threshold = measure(training, drafted, "", both);
        if (options.ablation()) {
            for (Features.Group group : Features.Group.values()) {
                Training less = new Training(examples, group);
                measure(less, less.crossDrafted(), "without " + group.name().toLowerCase(Locale.ROOT) + ": ", both);
            }
        }
        StageModels stages = training.stages();
        AttributionModel model = new AttributionModel(stages, training.verdict(drafted), threshold);
        if (!dev.isEmpty()) {
            both.accept("dev: " + describe(score(new AttributionExtractor(model), dev)));
        }
        try (OutputStream out = Files.newOutputStream(options.out())) {
            ModelFile.write(model, out);
        }
        Files.writeString(ModelCard.beside(options.out()), ModelCard.text(train.size(), lines));
    }

    /**
     * Cross-validates and returns the highest threshold whose F1 of source and content is as good as the best: what is cut off
     * costs little here and is mostly wrong on news of other kinds.
     */
    private static double measure(
            Training training, List<Training.Drafted> drafted, String name, Consumer<String> report) {
        List<List<Verdict>> judged = training.crossJudged(drafted);
        List<Scorer.Result> results = new ArrayList<>();
        double best = 0;
        for (int step = 0; step <= STEPS; step++) {
            results.add(score(drafted, judged, threshold(step)));
            best = Math.max(best, results.get(step).full().f1());
        }
        int chosen = STEPS;
        while (chosen > 0 && results.get(chosen).full().f1() < best - AS_GOOD) {
            chosen--;
        }
        report.accept("5-fold cross-validation, "
                + name
                + String.format(Locale.ROOT, "threshold %.2f: ", threshold(chosen))
                + describe(results.get(chosen)));
        if (name.isEmpty()) {
            Reliability.table(drafted, judged, threshold(chosen)).forEach(report);
        }
        return threshold(chosen);
    }

    private static double threshold(int step) {
        return (FIRST_PER_CENT + 2 * step) / 100.0;
    }

    private static Scorer.Result score(List<Training.Drafted> drafted, List<List<Verdict>> judged, double threshold) {
        Scorer.Result result = Scorer.Result.ZERO;
        for (int i = 0; i < drafted.size(); i++) {
            result = result.plus(Training.score(drafted.get(i).article(), Judge.select(judged.get(i), threshold)));
        }
        return result;
    }

    private static String describe(Scorer.Result result) {
        return "AR " + result.full() + "; content " + result.jaccard();
    }

    private static Scorer.Result score(AttributionExtractor extractor, List<GoldArticle> articles) {
        Scorer.Result all = Scorer.Result.ZERO;
        for (GoldArticle article : articles) {
            List<GoldAttribution> found = extractor.extract(article.article()).stream()
                    .map(AttributionTrainer::plain)
                    .toList();
            all = all.plus(Scorer.score(article.article().text(), article.gold(), found));
        }
        return all;
    }

    private static GoldAttribution plain(Attribution attribution) {
        return new GoldAttribution(attribution.source(), attribution.cue(), attribution.content());
    }
}
