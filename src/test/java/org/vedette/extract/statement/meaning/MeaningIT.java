package org.vedette.extract.statement.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.Mentions;
import org.vedette.extract.statement.Texts;
import org.vedette.text.Span;

/** The table of contents and cues: what each says of which topic, and how surely. */
class MeaningIT {
    private static final MeaningReader READER = Texts.INJECTOR.getInstance(MeaningReader.class);
    private static final WordReader WORDS = Texts.INJECTOR.getInstance(WordReader.class);

    static List<List<String>> rows() {
        return Texts.rows("meanings.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void content_whenRead_thenSaysTopicStanceAndCertainty(List<String> row) {
        Meaning meaning = READER.read(words(row.get(0)), words("They " + row.get(1)), Context.NONE);
        assertThat(List.of(meaning.topics().getFirst(), lower(meaning.stance()), lower(meaning.certainty())))
                .as(meaning.topics() + " " + meaning.explanation())
                .isEqualTo(row.subList(2, 5));
    }

    static List<List<String>> contexts() {
        return Texts.rows("contexts.txt");
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void content_whenReadAfterOthers_thenLeansOnThem(List<String> row) {
        String text = row.get(0) + " " + row.get(1);
        AnnotatedArticle article = Texts.annotated(text);
        Mentions mentions = Texts.mentions(article);
        Span said = new Span(row.get(0).length() + 1, text.length());
        Words content = WORDS.read(article, mentions, List.of(said));
        Words all = WORDS.read(article, mentions, List.of(new Span(0, text.length())));
        Meaning meaning = READER.read(content, Words.none(), new Context(content, all, null, null));
        assertThat(List.of(meaning.topics().getFirst(), lower(meaning.stance())))
                .as(meaning.topics() + " " + meaning.explanation())
                .isEqualTo(row.subList(2, 4));
    }

    private static Words words(String text) {
        AnnotatedArticle article = Texts.annotated(text);
        return WORDS.read(article, Texts.mentions(article), List.of(new Span(0, text.length())));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
