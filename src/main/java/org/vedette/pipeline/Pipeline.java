package org.vedette.pipeline;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.vedette.annotate.Annotator;
import org.vedette.extract.Extractor;
import org.vedette.findings.Findings;
import org.vedette.read.Article;
import org.vedette.resolve.Resolver;

/** The stages for one article. */
@Singleton
public final class Pipeline {
    private final Annotator annotator;
    private final Extractor extractor;
    private final Resolver resolver;

    @Inject
    Pipeline(Annotator annotator, Extractor extractor, Resolver resolver) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.resolver = resolver;
    }

    public Findings run(Article article) {
        return resolver.resolve(extractor.extract(annotator.annotate(article)));
    }
}
