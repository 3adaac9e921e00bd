package org.vedette.extract.statement.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.extract.statement.Texts;
import org.vedette.findings.Entity;
import org.vedette.text.Span;

/** The table of sources: who the last one in each text is. */
class SpeakerIT {
    private static final SpeakerResolver RESOLVER = Texts.INJECTOR.getInstance(SpeakerResolver.class);

    static List<List<String>> rows() {
        return Texts.rows("speakers.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void source_whenResolved_thenIsTheSpeakerOfItsKind(List<String> row) {
        Speaker speaker = resolveLast(row.get(0));
        Entity entity = speaker.entity();
        assertThat(List.of(
                        entity == null ? "-" : entity.name(),
                        speaker.kind().name().toLowerCase(Locale.ROOT)))
                .as(speaker.how())
                .isEqualTo(row.subList(1, 3));
    }

    private static Speaker resolveLast(String marked) {
        List<Span> sources = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '[' -> begin = text.length();
                case ']' -> sources.add(new Span(begin, text.length()));
                default -> text.append(marked.charAt(i));
            }
        }
        AnnotatedArticle article = Texts.annotated(text.toString());
        Discourse discourse = RESOLVER.begin(article, Texts.mentions(article), List.of());
        // In order: each speaker may be the next one's antecedent.
        List<Speaker> speakers = sources.stream()
                .map(source -> RESOLVER.resolve(sentence(article, source), List.of(source), discourse)
                        .orElseThrow())
                .toList();
        return speakers.getLast();
    }

    private static Sentence sentence(AnnotatedArticle article, Span source) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(source))
                .findFirst()
                .orElseThrow();
    }
}
