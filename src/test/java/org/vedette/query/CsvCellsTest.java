package org.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet would run. */
class CsvCellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=HYPERLINK(A1) | '=HYPERLINK(A1)",
                "+Brigade | '+Brigade",
                "-Brigade | '-Brigade",
                "@DefenceDesk | '@DefenceDesk",
                "Brigade | Brigade",
                "4.5 | 4.5",
                "-4.5 | -4.5",
                "+30000 | +30000",
                "\"\" | \"\"",
            })
    void inert_whenFormula_thenBecomesText(String cell, String written) {
        assertThat(CsvCells.inert(cell)).isEqualTo(written);
    }

    @Test
    void csv_whenPublisherIsAFormula_thenIsText_butNotInJson() {
        QueryResult result = new QueryResult(List.of("publisher"), List.of(List.of("=1+1")));
        assertThat(ResultFormat.CSV.write(result)).isEqualTo("publisher\n\"'=1+1\"\n");
        assertThat(ResultFormat.JSON.write(result)).contains("\"=1+1\"");
    }
}
