package org.vedette.extract.statement.extent;

import java.util.ArrayList;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/**
 * Takes apart what was said before its speaker was named and what was said in the sentences after ("We came," she said. "We
 * shall stay."): each may be about another thing and take another stance. What goes on in the same sentence stays together.
 */
public final class SplitQuotations {
    private SplitQuotations() {}

    /** In text order; the attribution itself where there is nothing to take apart. */
    public static List<Attribution> parts(Attribution attribution, AnnotatedArticle article) {
        List<List<Span>> runs = new ArrayList<>();
        for (Span span : attribution.content()) {
            if (runs.isEmpty() || isParted(runs.getLast().getLast(), span, attribution, article)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(span);
        }
        return runs.size() < 2
                ? List.of(attribution)
                : runs.stream().map(attribution::withContent).toList();
    }

    /** Whether the cue stands between the two, and a sentence ends after it. */
    private static boolean isParted(Span left, Span right, Attribution attribution, AnnotatedArticle article) {
        boolean cueBetween =
                attribution.cue().stream().anyMatch(cue -> cue.begin() >= left.end() && cue.end() <= right.begin());
        return cueBetween
                && article.sentences().stream()
                        .map(Sentence::span)
                        .noneMatch(sentence -> sentence.overlaps(left) && sentence.overlaps(right));
    }
}
