package org.vedette.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Alexander Lukashenko, Alyaksandr Lukashenka",
        "Margiris Abukevičius, Margiris Abukevicius",
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Volodymyr Zelensky, Volodymyr Zelenskiy",
        "Sergei Shoigu, Sergey Shoigu",
        "Dmitry Peskov, Dmitri Peskov",
        "Mohammed Deif, Muhammad Deif",
        "Bashar al-Assad, Bashar Assad",
        "Kim Jong-un, Kim Jong Un",
        "Kim Jong Un, Jong Un Kim",
        "Abe Shinzo, Shinzo Abe",
        "John R. Doe, John Doe",
        "Mark Roe Jr., Mark Roe",
        "Bob Roe, Robert Roe",
        "Robert “Bob” Doe, Robert Doe",
        "Sergei Viktorovich Lavrov, Sergei Lavrov",
        "Susan Roe Castle, Susan Castle",
        "Steve Doe, Stephen Doe",
        "Omar bin Said Al Doe, Omar bin Said",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    })
    void comparable_whenSpellingsAreOfOneName_thenEqual(String one, String other) {
        assertThat(PersonName.comparable(one)).isNotEmpty().isEqualTo(PersonName.comparable(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Boris Johnson, Ron Johnson",
        "George W. Bush, George H. W. Bush",
        "Kim Jong Un, Kim Jong Il",
        "Ali Khamenei, Mojtaba Khamenei",
        "Omar bin Said Al Doe, Omar bin Khalid Al Doe",
        "Carmen Roe Castillo, Carmen Castillo",
        "Oleksandr Syrskyi, Alexander Surikov",
    })
    void comparable_whenNamesDiffer_thenDifferent(String one, String other) {
        assertThat(PersonName.comparable(one)).isNotEqualTo(PersonName.comparable(other));
    }

    @ParameterizedTest
    @CsvSource({"Oskar II", "Al Doe"})
    void comparable_whenASuffixOrArticleIsAllThereIs_thenItStays(String name) {
        assertThat(PersonName.comparable(name)).hasSize(2);
    }

    @Test
    void comparable_whenNameIsAFamilyNameOnly_thenEmpty() {
        assertThat(PersonName.comparable("Melvin")).isEmpty();
    }
}
