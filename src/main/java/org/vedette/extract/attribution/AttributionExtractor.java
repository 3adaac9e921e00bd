package org.vedette.extract.attribution;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;

/** Finds the outermost attributions of an article. */
@Singleton
public final class AttributionExtractor {
    @Inject
    AttributionExtractor() {}

    /** In text order of the content. */
    public List<Attribution> extract(AnnotatedArticle article) {
        return List.of();
    }
}
