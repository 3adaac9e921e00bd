package org.vedette.extract.attribution.gold;

import java.util.List;
import org.vedette.annotate.AnnotatedArticle;

/** An article and the outermost attributions that people found in it. */
public record GoldArticle(AnnotatedArticle article, List<GoldAttribution> gold) {
    public GoldArticle {
        gold = List.copyOf(gold);
    }
}
