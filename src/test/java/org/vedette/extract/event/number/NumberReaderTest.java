package org.vedette.extract.event.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.extract.event.TaggedSentence;

/** Each number as value, lower end, upper end and bound. */
class NumberReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            He lost 15 tanks                       | 15 15..15 EXACT
            He lost fifteen tanks                  | 15 15..15 EXACT
            He lost twenty-five tanks              | 25 25..25 EXACT
            He lost 6,700 men                      | 6700 6700..6700 EXACT
            He lost 2.5 million shells             | 2500000 2500000..2500000 EXACT
            He lost two hundred men                | 200 200..200 EXACT
            He lost two hundred and fifty men      | 250 250..250 EXACT
            He lost three thousand men             | 3000 3000..3000 EXACT
            He lost a dozen jets                   | 12 12..12 EXACT
            He lost half a million shells          | 500000 500000..500000 EXACT
            He lost up to 900 men                  | 900 null..900 AT_MOST
            He lost as many as 900 men             | 900 null..900 AT_MOST
            He lost fewer than 900 men             | 900 null..900 AT_MOST
            He lost no more than 900 men           | 900 null..900 AT_MOST
            He lost more than 900 men              | 900 900..null AT_LEAST
            He lost at least 900 men               | 900 900..null AT_LEAST
            He lost over 900 men                   | 900 900..null AT_LEAST
            He lost 900 or more men                | 900 900..null AT_LEAST
            He lost about 900 men                  | 900 null..null ABOUT
            He lost some 900 men                   | 900 null..null ABOUT
            He lost nearly 900 men                 | 900 null..null ABOUT
            He lost an estimated 900 men           | 900 null..null ABOUT
            He lost 50 to 80 men                   | 80 50..80 ABOUT
            He lost 50-80 men                      | 80 50..80 ABOUT
            He lost between 50 and 80 men          | 80 50..80 ABOUT
            He lost 10 to 15 thousand men          | 15000 10000..15000 ABOUT
            He lost three or four boats            | 4 3..4 ABOUT
            He lost dozens of men                  | 24 24..null AT_LEAST
            He lost tens of thousands of men       | 10000 10000..null AT_LEAST
            He lost hundreds of thousands of men   | 100000 100000..null AT_LEAST
            An eight-ship fleet sailed             | 8 8..8 EXACT
            A 1,500-strong force sailed            | 1500 1500..1500 EXACT
            The S-300 fired                        | none
            No ships sailed                        | none
            """)
    void number_whenWritten_thenReadWithItsBounds(String text, String expected) {
        String found = NumberReader.read(TaggedSentence.of(text).sentence()).stream()
                .map(n -> n.value() + " " + n.min() + ".." + n.max() + " " + n.bound())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }
}
