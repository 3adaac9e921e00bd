package org.vedette.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void text_whenBlankIsLost_thenPartsTheSentences() {
        assertThat(split("They held the lake.Officers left.“We go,” one said.The rest stayed with NATO.Sergeants too."))
                .containsExactly(
                        "They held the lake.",
                        "Officers left.",
                        "“We go,” one said.",
                        "The rest stayed with NATO.",
                        "Sergeants too.");
    }

    @Test
    void text_whenHeadingIsGlued_thenPartsIt() {
        assertThat(split("A “quiet change”Observers wondered."))
                .containsExactly("A “quiet change”", "Observers wondered.");
    }

    @Test
    void text_whenAbbreviationHostOrName_thenLeavesIt() {
        assertThat(split("Gen.Ode met O’Brien at www.fleet.Net and the U.S.Navy."))
                .hasSize(1);
    }

    @Test
    void quotation_whenSpeakerFollowsItsQuestion_thenStaysInTheSentence() {
        assertThat(split("“Will it sail?” asked Bo. It left."))
                .containsExactly("“Will it sail?” asked Bo.", "It left.");
        assertThat(split("“Will it sail?” Asked Bo.")).hasSize(1);
    }

    @Test
    void straightMark_whenItOpensTheNextSentence_thenBelongsThere() {
        assertThat(split("The ship left. \"We sail,\" he said."))
                .containsExactly("The ship left.", "\"We sail,\" he said.");
    }

    @Test
    void lines_whenWrapped_thenDoNotEndSentences() {
        assertThat(split("The long column\nof trucks went\ndown the road\nto the harbour.\n\nIt rained."))
                .hasSize(2);
    }

    @Test
    void lines_whenWrappedInItems_thenEachItemIsASentence() {
        assertThat(
                        split(
                                "-   The long column of the Harbour\n    Guard went down\n    the road\n-   The rest\n    stayed at home"))
                .hasSize(2);
    }

    @Test
    void lines_whenParagraphs_thenEndSentences() {
        assertThat(split("A heading\nThe ship left.\nIt rained.\nAnother heading"))
                .hasSize(4);
    }

    @Test
    void list_whenWithoutStops_thenIsCut() {
        assertThat(split("word ".repeat(400))).hasSizeGreaterThan(1);
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(text, Quotations.in(text)).stream()
                .map(sentence -> slice(text, sentence))
                .toList();
    }

    private static String slice(String text, List<CoreLabel> sentence) {
        return text.substring(
                sentence.getFirst().beginPosition(),
                sentence.get(sentence.size() - 1).endPosition());
    }
}
