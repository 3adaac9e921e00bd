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
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.Annotator;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.attribution.AttributionExtractor;
import org.vedette.extract.attribution.feature.Features;
import org.vedette.extract.attribution.model.AttributionModel;
import org.vedette.extract.attribution.model.Judge;
import org.vedette.extract.attribution.model.ModelFile;
import org.vedette.extract.attribution.model.StageModels;
import org.vedette.extract.attribution.model.Verdict;

/** The door of training: fits the attribution model, measures it, writes it with its card. */
@Singleton
public final class AttributionTrainer {
    private static final double FIRST_THRESHOLD = 0.2;
    private static final double LAST_THRESHOLD = 0.6;
    private static final double STEP = 0.02;

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

    /** Cross-validates and returns the threshold with the best F1 of source and content. */
    private static double measure(
            Training training, List<Training.Drafted> drafted, String name, Consumer<String> report) {
        List<List<Verdict>> judged = training.crossJudged(drafted);
        double best = FIRST_THRESHOLD;
        Scorer.@Nullable Result most = null;
        for (double threshold = FIRST_THRESHOLD; threshold <= LAST_THRESHOLD; threshold += STEP) {
            Scorer.Result result = Scorer.Result.ZERO;
            for (int i = 0; i < drafted.size(); i++) {
                result = result.plus(Training.score(drafted.get(i).article(), Judge.select(judged.get(i), threshold)));
            }
            if (most == null || result.full().f1() > most.full().f1()) {
                best = threshold;
                most = result;
            }
        }
        if (most != null) {
            report.accept("5-fold cross-validation, " + name + String.format(Locale.ROOT, "threshold %.2f: ", best)
                    + describe(most));
        }
        if (name.isEmpty()) {
            Reliability.table(drafted, judged, best).forEach(report);
        }
        return best;
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
