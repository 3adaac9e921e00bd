package org.vedette.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyNameTest {
    @ParameterizedTest
    @CsvSource({
        "U.S. Board of Maps, United States Board of Maps",
        "the UN Board, United Nations Board",
        "Lagos Centre for Defence Studies, Lagos Center for Defense Studies",
        "Ports & Harbours Agency, Ports and Harbours Agency",
        "Third Engineer Battalion, 3rd Engineer Battalion",
        "Altair Yards Ltd., Altair Yards",
        "White House Office of Harbours, Office of Harbours",
    })
    void comparable_whenSpellingsAreOfOneName_thenEqual(String one, String other) {
        assertThat(BodyName.comparable(one)).isEqualTo(BodyName.comparable(other));
    }

    @ParameterizedTest
    @CsvSource({"Ministry of Health, Ministry of Defence", "3rd Brigade, 4th Brigade", "US Mint, UN Mint"})
    void comparable_whenNamesDiffer_thenDifferent(String one, String other) {
        assertThat(BodyName.comparable(one)).isNotEqualTo(BodyName.comparable(other));
    }

    @Test
    void spellings_whenAStateStandsInFront_thenEveryFormOfItAndOfTheWords() {
        assertThat(BodyName.spellings("US Centre"))
                .containsExactlyInAnyOrder(
                        "US Center", "U.S. Centre", "U.S. Center", "United States Centre", "United States Center");
    }
}
