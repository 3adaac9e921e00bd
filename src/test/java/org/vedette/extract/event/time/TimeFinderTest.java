package org.vedette.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.extract.event.TaggedSentence;

/** Published on Wednesday 14 June 2023. "none": no time; "?": a time without a date. */
class TimeFinderTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 14);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The drills ran/VBD from 10-20 March .                                | 2023-03-10/2023-03-20
            The drills ran/VBD from 10 to 20 March 2021 .                        | 2021-03-10/2021-03-20
            Jets flew/VBD over the strait between May 3 and 9 .                  | 2023-05-03/2023-05-09
            They will/MD train on July 5 and 6 .                                 | 2023-07-05/2023-07-06
            The fleet sailed/VBD from May 28 to June 3 , 2022 .                  | 2022-05-28/2022-06-03
            It lasts/VBZ from 2 July until 9 July .                              | 2023-07-02/2023-07-09
            The landing was/VBD on 6 February 2020 .                             | 2020-02-06
            The landing was/VBD on February 6 , 2020 .                           | 2020-02-06
            The landing was/VBD on the 6th of February 2020 .                    | 2020-02-06
            The landing took/VBD place on Feb. 6 .                               | 2023-02-06
            The landing took/VBD place on December 6 .                           | 2022-12-06
            The landing will/MD take place on February 6 .                       | 2024-02-06
            Troops are/VBP due to land on 1 September .                          | 2023-09-01
            The log says/VBZ 2022-11-05 .                                        | 2022-11-05
            The log says/VBZ 05.11.2022 .                                        | 2022-11-05
            Tankers arrived/VBD on Monday .                                      | 2023-06-12
            Tankers arrived/VBD on Wednesday .                                   | 2023-06-14
            Tankers will/MD arrive on Monday .                                   | 2023-06-19
            Manoeuvres begin/VBP on Friday .                                     | 2023-06-16
            Manoeuvres began/VBD last Friday .                                   | 2023-06-09
            Manoeuvres begin/VBP next Friday .                                   | 2023-06-16
            Marines practise/VBP on a beach on Sunday .                          | 2023-06-11
            The minister said/VBD on Tuesday night that nothing moved/VBD .      | 2023-06-13
            He spoke/VBD on Thursday , 8 June .                                  | 2023-06-08
            Seoul reported/VBD it yesterday .                                    | 2023-06-13
            Seoul reports/VBZ it today .                                         | 2023-06-14
            The ship sails/VBZ tomorrow .                                        | 2023-06-15
            Two jets crashed/VBD last night .                                    | 2023-06-13
            The brigade moved/VBD last week .                                    | 2023-06-05/2023-06-11
            The brigade moves/VBZ next week .                                    | 2023-06-19/2023-06-25
            The brigade moved/VBD earlier this week .                            | 2023-06-12/2023-06-18
            The brigade moved/VBD last month .                                   | 2023-05
            The brigade will/MD move later this month .                          | 2023-06
            The brigade will/MD move next year .                                 | 2024
            The brigade moved/VBD last year .                                    | 2022
            They met/VBD over the weekend .                                      | 2023-06-10/2023-06-11
            They will/MD meet this weekend .                                     | 2023-06-17/2023-06-18
            They landed/VBD last summer .                                        | 2022-06/2022-08
            They landed/VBD last autumn .                                        | 2022-09/2022-11
            They landed/VBD this spring .                                        | 2023-03/2023-05
            They landed/VBD in the spring of 2019 .                              | 2019-03/2019-05
            They will/MD land by the end of the year .                           | 2023
            The base opened/VBD in September and November .                      | 2022-09; 2022-11
            The base opened/VBD last October .                                   | 2022-10
            The base will/MD open in October .                                   | 2023-10
            The base opened/VBD in May 2016 .                                    | 2016-05
            The base opened/VBD in early November 2005 .                         | 2005-11
            The base opened/VBD in 2014 .                                        | 2014
            Talks froze/VBD since October .                                      | 2022-10/..
            Ships patrolled/VBD here since 2014 .                                | 2014/..
            It runs/VBZ until February 20 .                                      | ../2024-02-20
            It will/MD last until July 20 .                                      | ../2023-07-20
            He served/VBD from 2011 to 2015 .                                    | 2011/2015
            The war of 1980-88 cost/VBD both .                                   | 1980/1988
            It flew/VBD since the 1950s .                                        | 1950/1959
            It sank/VBD two weeks ago .                                          | 2023-05-31
            It sank/VBD three months ago .                                       | 2023-03
            It sank/VBD a year ago .                                             | 2022
            It will/MD arrive over the next two days .                           | 2023-06-14/2023-06-16
            It grew/VBD over the past three months .                             | 2023-03-14/2023-06-14
            The five-day drill ended/VBD .                                       | P5D
            They waited/VBD for two hours .                                      | PT2H
            The raid began/VBD at 4:30 a.m. .                                    | T04:30
            The raid began/VBD at 16:45 .                                        | T16:45
            Incidents multiplied/VBD in recent weeks .                           | ?
            Recruits trained/VBD for several months .                            | ?
            Some 2000 troops may/MD march .                                      | none
            A column of 2,014 trucks moved/VBD .                                 | none
            The tank weighs/VBZ 55 tonnes .                                      | none
            The marines held/VBD the hill .                                      | none
            """)
    void time_whenNamed_thenResolvedByTenseAndPublication(String tagged, String expected) {
        assertThat(normals(tagged, PUBLISHED)).isEqualTo(expected);
    }

    @Test
    void time_whenPublicationIsUnknown_thenOnlyWholeDatesResolve() {
        assertThat(normals("It sank/VBD on Monday .", null)).isEqualTo("?");
        assertThat(normals("It sank/VBD on 3 May .", null)).isEqualTo("?");
        assertThat(normals("It sank/VBD on 3 May 2001 .", null)).isEqualTo("2001-05-03");
    }

    private static String normals(String tagged, @Nullable LocalDate published) {
        TaggedSentence sentence = TaggedSentence.of(tagged);
        String found = TimeFinder.find(sentence.text(), sentence.sentence(), published).stream()
                .map(time -> time.normal().orElse("?"))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "none" : found;
    }
}
