package org.vedette.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-03 | 2021-05-03",
                "20210503 | 2021-05-03",
                "2021-05-03T23:30:00-05:00 | 2021-05-03",
                "2021-05-03 08:30 | 2021-05-03",
                "3 May 2021 | 2021-05-03",
                "Monday, 3rd of May 2021 | 2021-05-03",
                "May 3, 2021 | 2021-05-03",
                "Sept. 3, 2021 | 2021-09-03",
                "Mon, 03 May 2021 08:30:00 GMT | 2021-05-03",
                "2021-05 |",
                "2021 |"
            })
    void date_whenWrittenInAnyOfTheseWays_isRead(String written, LocalDate expected) throws NotADateException {
        assertThat(PublicationDate.parse(written)).isEqualTo(java.util.Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-13",
                "31 April 2021",
                "03/05/2021",
                "3.5.2021",
                "last week",
                "0",
                "May 2021 3"
            })
    void date_whenNoneOrAmbiguous_isRefused(String written) {
        assertThatThrownBy(() -> PublicationDate.parse(written))
                .isInstanceOf(NotADateException.class)
                .hasMessage("'" + written + "' is not a date; write it as YYYY-MM-DD, or leave it out");
    }
}
