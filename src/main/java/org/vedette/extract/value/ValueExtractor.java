package org.vedette.extract.value;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.findings.Value;

/** Finds times, quantities, sums and nationalities. */
@Singleton
public final class ValueExtractor {
    @Inject
    ValueExtractor() {}

    /** In text order. */
    public List<Value> extract(AnnotatedArticle article) {
        return List.of();
    }
}
