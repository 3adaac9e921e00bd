package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.mention.Mentions;

/** The door of the package. */
public final class Extents {
    private Extents() {}

    /** What news of forces says that somebody says. */
    public static List<Attribution> read(AnnotatedArticle article, Mentions mentions, List<Attribution> found) {
        List<Attribution> lone = LoneQuotations.find(article, mentions, found);
        List<Attribution> all = new ArrayList<>(lone);
        all.addAll(FixedPhrases.find(article, found));
        for (Attribution attribution : LoneQuotations.withoutIntroductions(found, lone, article)) {
            Attribution edged = ContentEdges.set(attribution, found, article);
            Attribution whole = WholeClauses.lengthen(edged, found, article);
            all.addAll(NestedAttributions.unfold(whole, article));
        }
        return all;
    }
}
