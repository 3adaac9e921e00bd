package org.vedette.resolve;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Findings;

/** Ties every entity of an article to its canonical IRI. */
@Singleton
public final class Resolver {
    @Inject
    Resolver() {}

    public Findings resolve(Findings findings) {
        ArticleInfo info = findings.article();
        return new Findings(
                findings.document(),
                new ArticleInfo(
                        Iris.article(info.id()),
                        info.title(),
                        info.publisher(),
                        info.author(),
                        info.published(),
                        info.url(),
                        info.sha256()),
                findings.entities(),
                findings.affiliations(),
                findings.statements(),
                findings.exercises(),
                findings.deployments(),
                findings.forceEstimates(),
                findings.values());
    }
}
