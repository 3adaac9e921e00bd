package org.vedette.extract.statement.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.attribution.Attribution;
import org.vedette.extract.statement.Texts;
import org.vedette.text.Span;

/** What somebody else says inside a statement. */
class NestedAttributionsIT {
    private static final String SHUT = "the bridge was shut";

    @ParameterizedTest
    @ValueSource(
            strings = {"The road is open.\n\n– the army said " + SHUT, "The road is open, but the army said " + SHUT})
    void unfold_whenAnotherSpeaksAfterConnector_thenEachHasHisOwn(String text) {
        AnnotatedArticle article = Texts.annotated(text + ".");
        Attribution inner =
                attribution(List.of(of(text, "the army")), List.of(of(text, "said")), of(text, SHUT), .8, List.of());
        Attribution outer = attribution(List.of(), List.of(), new Span(0, text.length()), .9, List.of(inner));
        assertThat(NestedAttributions.unfold(outer, article, cue -> true))
                .hasSize(2)
                .anyMatch(attribution -> attribution.content().equals(List.of(of(text, SHUT))));
    }

    private static Attribution attribution(
            List<Span> source, List<Span> cue, Span content, double score, List<Attribution> parts) {
        return new Attribution(source, cue, List.of(content), score, "", parts);
    }

    private static Span of(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
