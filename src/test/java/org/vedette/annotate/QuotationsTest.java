package org.vedette.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "He said: “We stay.” | We stay.",
                "\"We stay,\" he said. | We stay,",
                "''We stay,'' he said. | We stay,",
                "``We stay,'' he said. | We stay,",
                "«We stay», he said. | We stay",
                "„We stay“, he said. | We stay",
                "„We stay”, he said. | We stay",
                "”We stay,“ he said. | We stay,",
                "‘We can’t stay,’ he said. | We can’t stay,",
                "'We can't stay,' he said. | We can't stay,",
                "They left the pier.“We stay,” he said. | We stay,",
                "It was a 'quiet' night. | quiet",
                "He asked: “Did she say ‘no’ twice?” | Did she say ‘no’ twice?",
                "She called it “ odd ” again. | odd",
            })
    void text_whenQuoted_thenGivesWhatIsInside(String text, String inner) {
        assertThat(inner(text.strip())).containsExactly(inner.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The troops' move and the ships’ crews.",
                "It fired a 5\" shell.",
                "O’Hara didn’t go in the ’90s.",
                "No marks here.",
            })
    void text_whenNothingIsQuoted_thenGivesNone(String text) {
        assertThat(inner(text)).isEmpty();
    }

    @Test
    void text_whenSplitQuotation_thenGivesBothParts() {
        assertThat(inner("“The mines,” he said, “are old.” Later: \"No.\""))
                .containsExactly("The mines,", "are old.", "No.");
    }

    @Test
    void paragraphs_whenOpenersRepeat_thenEachIsAQuotationOpenButTheLast() {
        String text = "He said: “One ship.\n“Two ships.\n“Three.”";
        List<Quotation> found = Quotations.in(text);
        assertThat(inner(text)).containsExactly("One ship.", "Two ships.", "Three.");
        assertThat(found.stream().map(Quotation::open)).containsExactly(true, true, false);
    }

    @Test
    void paragraphs_whenSingleOpenersRepeat_thenFirstStaysOpen() {
        String text = "The crew said: 'One.\n\n'Two.'";
        assertThat(inner(text)).containsExactly("One.", "Two.");
        assertThat(Quotations.in(text).getFirst().open()).isTrue();
    }

    @Test
    void paragraph_whenUnclosed_thenQuotationEndsWithIt() {
        assertThat(inner("He said: “We wait.\nThe ship left.")).containsExactly("We wait.");
    }

    @Test
    void paragraph_whenOpenedTwice_thenFirstEndsBeforeSecond() {
        assertThat(inner("“We wait, he said. “We hope.”")).containsExactly("We wait, he said.", "We hope.");
    }

    @Test
    void offsets_whenFound_thenCoverTheMarks() {
        Quotation quotation = Quotations.in("So: “yes”.").getFirst();
        assertThat(quotation.outer().begin()).isEqualTo(4);
        assertThat(quotation.outer().end()).isEqualTo(9);
        assertThat(quotation.inner().begin()).isEqualTo(5);
        assertThat(quotation.inner().end()).isEqualTo(8);
    }

    private static List<String> inner(String text) {
        return Quotations.in(text).stream().map(q -> q.inner().of(text)).toList();
    }
}
