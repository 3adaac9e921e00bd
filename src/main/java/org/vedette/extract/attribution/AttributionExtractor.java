package org.vedette.extract.attribution;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.text.Span;

/** Finds the outermost attributions of an article. */
@Singleton
public final class AttributionExtractor {
    @Inject
    AttributionExtractor() {}

    /** In text order of the content. */
    public List<Attribution> extract(AnnotatedArticle article) {
        List<Attribution> all = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            all.addAll(new SentenceRules(sentence, article.quotations()).apply());
        }
        all.removeIf(a -> a.content().isEmpty());
        all.sort(Comparator.comparingInt((Attribution a) -> -length(a)));
        List<Attribution> outermost = new ArrayList<>();
        for (Attribution candidate : all) {
            if (outermost.stream().noneMatch(kept -> overlap(kept, candidate))) {
                outermost.add(candidate);
            }
        }
        outermost.sort(Comparator.comparing((Attribution a) -> a.content().getFirst()));
        return outermost;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    private static boolean overlap(Attribution a, Attribution b) {
        return a.content().stream().anyMatch(x -> b.content().stream().anyMatch(x::overlaps));
    }
}
