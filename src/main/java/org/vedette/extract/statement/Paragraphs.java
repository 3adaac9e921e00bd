package org.vedette.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.text.Span;

/** Parts a quotation that runs over paragraphs: each is a statement of its own. */
final class Paragraphs {
    private Paragraphs() {}

    /** In text order; source and cue are those of the whole. */
    static List<Attribution> split(AnnotatedArticle article, Attribution whole) {
        List<List<Span>> groups = new ArrayList<>();
        for (Span span : whole.content()) {
            if (groups.isEmpty() || breaks(article, groups.getLast().getLast(), span)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(span);
        }
        return groups.size() == 1
                ? List.of(whole)
                : groups.stream().map(content -> part(whole, content)).toList();
    }

    private static boolean breaks(AnnotatedArticle article, Span before, Span after) {
        return before.end() < after.begin()
                && article.text().substring(before.end(), after.begin()).contains("\n");
    }

    private static Attribution part(Attribution whole, List<Span> content) {
        List<Attribution> inner = whole.parts().stream()
                .filter(p ->
                        content.stream().anyMatch(c -> c.contains(p.content().getFirst())))
                .toList();
        return new Attribution(whole.source(), whole.cue(), content, whole.score(), whole.explanation(), inner);
    }
}
