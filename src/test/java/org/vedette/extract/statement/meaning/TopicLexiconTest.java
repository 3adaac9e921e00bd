package org.vedette.extract.statement.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.extract.statement.meaning.MeaningLexicon.Sense;
import org.vedette.gazetteer.topic.TopicLexicon;
import org.vedette.gazetteer.topic.TopicReader;

class TopicLexiconTest {
    private static final TopicLexicon LEXICON = TopicReader.read();

    static Stream<String> patterns() {
        return LEXICON.topics().stream()
                .flatMap(t -> Stream.of(t.triggers(), t.counterTriggers(), t.weakTriggers()))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void trigger_whenCompiled_thenHasTerms(String pattern) {
        assertThat(new PatternCompiler(LEXICON.words()).compile(pattern).terms())
                .isNotEmpty();
    }

    @Test
    void topics_whenRead_thenAreThoseOfTheFindings() {
        assertThat(LEXICON.topics())
                .extracting(TopicLexicon.Topic::name)
                .startsWith("permanent-presence")
                .endsWith(Meaning.OTHER)
                .containsExactlyInAnyOrder(
                        "permanent-presence",
                        "troop-build-up",
                        "withdrawal",
                        "invasion-threat",
                        "exercise",
                        "equipment-delivery",
                        "nuclear",
                        "sovereignty",
                        "alliance-response",
                        "negotiation",
                        "casualties",
                        "readiness",
                        "information-operation",
                        "other");
    }

    @Test
    void wordClasses_whenRead_thenAreEachUsed() {
        String all = String.join(" ", patterns().toList()) + " @" + TopicTagger.FIELD;
        assertThat(LEXICON.words().keySet()).allMatch(name -> all.contains("@" + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@nobody", "!war", "tank ..3", "a|,", "war?"})
    void pattern_whenMalformed_thenSaysWhichAndWhy(String pattern) {
        assertThatThrownBy(() -> new PatternCompiler(Map.of()).compile(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern)
                .hasMessageContaining("malformed");
    }

    @Test
    void meanings_whenRead_thenCoverEverySense() {
        MeaningLexicon lexicon = new MeaningLexicon();
        assertThat(Sense.values()).allMatch(lexicon::knows);
    }
}
