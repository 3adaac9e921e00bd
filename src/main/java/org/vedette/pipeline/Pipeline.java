package org.vedette.pipeline;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.vedette.annotate.Annotator;
import org.vedette.extract.Extractor;
import org.vedette.findings.Findings;
import org.vedette.map.ArticleGraph;
import org.vedette.map.GraphMapper;
import org.vedette.read.Article;
import org.vedette.read.RejectedArticle;
import org.vedette.resolve.Resolver;
import org.vedette.validate.ValidationReport;
import org.vedette.validate.Validator;

/** The stages for one article. Any number of threads may share one pipeline. */
@Singleton
public final class Pipeline {
    private final Annotator annotator;
    private final Extractor extractor;
    private final Resolver resolver;
    private final GraphMapper mapper;
    private final Validator validator;

    @Inject
    Pipeline(Annotator annotator, Extractor extractor, Resolver resolver, GraphMapper mapper, Validator validator) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.resolver = resolver;
        this.mapper = mapper;
        this.validator = validator;
    }

    /** From text to a graph that conforms, or the reason why there is none. */
    public PipelineOutcome run(Article article) {
        String stage = "annotate";
        try {
            var annotated = annotator.annotate(article);
            stage = "extract";
            Findings found = extractor.extract(annotated);
            stage = "resolve";
            Findings findings = resolver.resolve(found);
            stage = "map";
            ArticleGraph graph = mapper.map(article, findings);
            stage = "validate";
            return checked(article, findings, graph);
        } catch (RuntimeException e) {
            // A defect that one article shows must not take the others with it.
            return new PipelineOutcome.Rejected(new RejectedArticle(
                    article.id(), stage, "internal-error", e + "; please report it together with the article"));
        }
    }

    private PipelineOutcome checked(Article article, Findings findings, ArticleGraph graph) {
        ValidationReport report = validator.validate(graph);
        if (report.conforms()) {
            return new PipelineOutcome.Done(article, findings, graph);
        }
        String reason = report.violations().getFirst()
                + (report.violations().size() > 1
                        ? " and " + (report.violations().size() - 1) + " more"
                        : "");
        return new PipelineOutcome.Rejected(new RejectedArticle(article.id(), "validate", "not-conforming", reason));
    }
}
