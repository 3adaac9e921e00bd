package org.vedette.read.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.text.Span;

/** Whole pages: what is left when the furniture is gone. */
class FurniturePagesTest {
    private static final String ONE = "The navy moved two boats to the lake on Monday, the minister said.";
    private static final String TWO =
            "\"They will stay until June,\" Ana Quispe, the harbour master of Puno, told reporters.";
    private static final String BODY = ONE + "\n\n" + TWO;

    private static String left(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Span> spans = FurnitureFinder.find(text, List.of()).spans();
        for (Span span : spans.reversed()) {
            left.replace(span.begin(), span.end(), "\n");
        }
        return left.toString().replaceAll("\\s*\\n\\s*", "\n").strip();
    }

    private static void assertBodyIsLeft(String head, String tail) {
        assertThat(left(head + "Boats on the lake\n\n" + BODY + tail))
                .isEqualTo("Boats on the lake\n" + ONE + "\n" + TWO);
    }

    @Test
    void menu_whenAboveTheHeadline_goes() {
        assertBodyIsLeft("Home\nWorld\nAmericas\nSport\nMore\n\nMonday, 3 May 2021\n", "");
        assertBodyIsLeft("  1. World\n  2. Americas\n  3. Peru\n3 May 2021\n\n", "");
    }

    @Test
    void headline_whenRepeatedWithSectionOrSite_goesOnce() {
        String headline = "Two boats on the quiet lake";
        assertThat(left("World Americas " + headline + "\n\n" + headline + "\n\n" + BODY))
                .isEqualTo(headline + "\n" + ONE + "\n" + TWO);
        assertThat(left(headline + " | Harbour Post\n\n" + headline + "\n\n" + BODY))
                .isEqualTo(headline + "\n" + ONE + "\n" + TWO);
    }

    @Test
    void ticker_whenAboveTheArticle_goes() {
        String ticker = """
                News
                10:15
                Man bites dog in Lima as police look on
                10:05
                Price of bread goes up again
                09:50
                A goal in the last minute saves the day
                09:41
                Rain expected all over the coast

                3 May 2021
                """;
        assertBodyIsLeft(ticker, "");
    }

    @Test
    void teasers_whenUnderAHeading_go() {
        assertBodyIsLeft(
                "", "\n\nRead also:\n* Ten boats that changed the lake\n* Why does Bolivia want its sea back?\n");
        assertBodyIsLeft(
                "", "\n\nMore on this story\nTen boats that changed the lake\n\nWhy Bolivia wants its sea back\n");
        String related = """


                Related articles:
                The third boat has left the yard of Callao and will reach the lake in a week.
                Tags:
                lake
                peru boats
                navy
                """;
        assertBodyIsLeft("", related);
    }

    @Test
    void teasers_whenWithinTheArticle_endWhereItGoesOn() {
        assertThat(left(ONE + "\n\nRead also:\n- Ten boats that changed the lake\n- The third boat\n\n" + TWO))
                .isEqualTo(ONE + "\n" + TWO);
    }

    @Test
    void form_whenAfterASignUpBox_goesWithItsChoices() {
        String form = """


                Select and enter your e-mail address to sign up for our newsletter, the best of the lake.
                  • Administration
                  • Arts and Culture
                  • Fishing / Boats
                  • Finance
                  • Marketing
                  • Sport
                You can unsubscribe at any time. See our privacy policy.
                """;
        assertBodyIsLeft("", form);
    }

    @Test
    void list_whenOfTheArticle_stays() {
        String list = "- Peru\n- Bolivia\n- Chile\n- Argentina\n- Paraguay\n- Brazil";
        assertThat(left(ONE + "\n\nThese countries will send ships to the exercise:\n\n" + list + "\n\n" + TWO))
                .contains("- Peru\n- Bolivia\n- Chile\n- Argentina\n- Paraguay\n- Brazil");
    }

    @Test
    void references_whenAfterTheArticle_goToTheEnd() {
        assertBodyIsLeft(
                "",
                "\n\n## References\n\n1. Flores, R. (2019). The lake and its boats. Lima: Harbour Press.\n[2]\n[3]\n");
        assertBodyIsLeft("", "\n\nMost read\n1\nMan bites dog\n2\nPrice of bread goes up\n\nExit mobile version\n");
        assertBodyIsLeft("", "\n\n3 comments\n\nPepe: Boats?\nReply\n");
    }

    @Test
    void biography_whenOfTheAuthor_goes() {
        assertBodyIsLeft(
                "", "\n\n---\n\n**Rosa Flores** is a reporter who covers the armed forces of the Andes from Lima.\n");
        assertBodyIsLeft(
                "", "\n\n(Juan M. Mamani is a freelance correspondent for the Harbour Post. He lives in La Paz.)\n");
        assertBodyIsLeft(
                "",
                "\nSource: Harbour Post\n\nPepe-77, a contributor to Lake News, is known for his passion for boats. His"
                        + " writing has readers on every shore.\n");
    }

    @Test
    void description_whenOfSomebodyInTheNews_stays() {
        String description = "\n\nAna Quispe is a former officer who has worked as harbour master for ten years.";
        assertThat(left(BODY + description)).endsWith(description.strip());
        String stranger = "\n\nLuis Rojas, a researcher at the Institute of the Andes, said the boats were old.";
        assertThat(left(BODY + stranger)).endsWith(stranger.strip());
    }

    @Test
    void wrappedText_whenALineLooksLikeFurniture_staysWhole() {
        String text =
                "The minister, who signed the order, said that the two boats would\nshare\nthe harbour with the fishermen"
                        + " until the end of June, and that the\nsource\nof the money was known. He told the officers to read\n"
                        + "more\nlaw books.";
        assertThat(FurnitureFinder.find(text, List.of()).spans()).isEmpty();
    }

    @Test
    void gluedPage_whenInOneLine_isCutWithinIt() {
        String story =
                "The navy moved two boats to the lake on Monday, the minister said.A third boat may follow it in June, "
                        + "he added, if the money is found. The opposition called the plan a waste.";
        String page =
                "Two grey boats on the quiet lake - Lake NewsLake HomepageSkip to contentYour accountHomeNewsSportWeather"
                        + "TravelMore menuSearch LakeTwo grey boats on the quiet lakePublished3 MayShareCopy linkRelated TopicsPeruImage "
                        + "source, NavyBy Rosa Flores" + story
                        + "Related TopicsPeruBoatsMore on this storyMan bites dog in Lima2 "
                        + "MayTop StoriesPrice of bread goes upFeaturesWhy do fish sleep?A goal in the last minuteMost Read1Rain on the "
                        + "coast2Man bites dog in LimaTerms of UsePrivacy PolicyContact Lake News© 2021 Lake News.";
        assertThat(left(page)).isEqualTo("Two grey boats on the quiet lake\n" + story);
    }

    @Test
    void markup_whenWithinText_isFoundApartFromFurniture() {
        String text = "## The boats\n\nThe [navy](https://navy.example/a_b) sent *Puno* and __Lima__ to the lake.[3] "
                + "<br/>It cost 3 * 4 million, said file_a.txt \\_ and snake_case.\n";
        Furniture furniture = FurnitureFinder.find(text, List.of());
        StringBuilder left = new StringBuilder(text);
        for (Span span : furniture.markup().reversed()) {
            left.delete(span.begin(), span.end());
        }
        assertThat(furniture.spans()).isEmpty();
        assertThat(left.toString())
                .isEqualTo(
                        "The boats\n\nThe navy sent Puno and Lima to the lake. It cost 3 * 4 million, said file_a.txt _ and "
                                + "snake_case.\n");
    }
}
