package org.vedette.extract.attribution;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.candidate.TokenRow;
import org.vedette.extract.attribution.model.AttributionModel;
import org.vedette.extract.attribution.model.Drafter;
import org.vedette.extract.attribution.model.Judge;
import org.vedette.extract.attribution.model.ModelFile;
import org.vedette.extract.attribution.model.Verdict;

/** Finds the outermost attributions of an article. */
@Singleton
public final class AttributionExtractor {
    private final Drafter drafter;
    private final Judge judge;
    private final double threshold;

    /** With the model that ships with the program. */
    @Inject
    public AttributionExtractor() {
        this(ModelFile.shipped());
    }

    public AttributionExtractor(AttributionModel model) {
        drafter = new Drafter(model.stages());
        judge = new Judge(model.verdict());
        threshold = model.threshold();
    }

    /** Those likely enough on any news, in text order of the content. */
    public List<Attribution> extract(AnnotatedArticle article) {
        return extract(article, threshold);
    }

    /** Those with at least a given score, in text order of the content. */
    public List<Attribution> extract(AnnotatedArticle article, double least) {
        TokenRow row = new TokenRow(article);
        List<Verdict> verdicts = judge.judge(row, drafter.draft(row));
        List<Attribution> found =
                new ArrayList<>(new Assembly(row, verdicts).assemble(Judge.selectWithLeftovers(row, verdicts, least)));
        found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
        return found;
    }
}
