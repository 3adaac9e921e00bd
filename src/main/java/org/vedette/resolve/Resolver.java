package org.vedette.resolve;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vedette.findings.ArticleInfo;
import org.vedette.findings.Entity;
import org.vedette.findings.Findings;

/**
 * The door of the stage: ties every entity of an article to its canonical IRI, and every reference with it. What one article's entity
 * becomes depends on that article and the knowledge alone, so articles may come in any order.
 */
@Singleton
public final class Resolver {
    @Inject
    public Resolver() {}

    /** The same findings; entities that turn out to be one are merged, statements and the article get their IRIs. */
    public Findings resolve(Findings findings) {
        Identities identities = new Identities(findings);
        Map<String, String> iris = new LinkedHashMap<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Entity entity : findings.entities()) {
            Identity identity = identities.of(entity);
            iris.put(entity.id(), identity.iri());
            entities.merge(identity.iri(), Merging.renamed(entity, identity), Merging::merged);
        }
        ArticleInfo article = article(findings.article());
        return new References(iris, article.id()).in(findings, article, new ArrayList<>(entities.values()));
    }

    private static ArticleInfo article(ArticleInfo info) {
        return new ArticleInfo(
                Iris.article(info.id()),
                info.title(),
                info.publisher(),
                info.author(),
                info.published(),
                info.url(),
                info.sha256());
    }
}
