package org.vedette.extract.affiliation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Affiliation;

/** Finds the roles that an article gives to persons. */
@Singleton
public final class AffiliationExtractor {
    @Inject
    AffiliationExtractor() {}

    /** In text order. */
    public List<Affiliation> extract(AnnotatedArticle article, Mentions mentions) {
        return List.of();
    }
}
