package org.vedette.read.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single lines in the middle of an article: those of the page go, those of the article stay. */
class FurnitureLinesTest {
    private static final String BEFORE =
            "Boats on the lake\n\nThe navy moved two boats to the lake on Monday, the minister said.\n\n";
    private static final String AFTER =
            "\n\nThe boats will stay there until June, according to the harbour master of Puno.\n";

    private static List<String> found(String line) {
        String text = BEFORE + line + AFTER;
        return FurnitureFinder.find(text, List.of()).spans().stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Story continues below advertisement",
                "Share this article",
                "Share on Facebook",
                "Read also: Ten boats that changed the lake",
                "READ MORE: Why Bolivia wants its sea back",
                "JUST IN Peru sends a third boat as talks go on",
                "[See also: The long quarrel over the lake]",
                "Navy chief resigns after row over boats [EXCLUSIVE]",
                "Related: The history of the lake",
                "MORE: What we know about the boats",
                "Photo: Rosa Flores / Harbour Post",
                "Image credit: Navy of Peru",
                "(AP Photo/Rosa Flores)",
                "Reuters photo",
                "By Rosa Flores",
                "By ROSA FLORES and Juan Mamani",
                "© 2021 Altiplano Daily",
                "Copyright 2021 The Harbour Post. All rights reserved.",
                "Source: Harbour Post",
                "Follow us on Twitter and Facebook",
                "Sign up for our newsletter to get the best of the lake every morning.",
                "Get our free daily newsletter in your inbox. You can unsubscribe at any time.",
                "We use cookies to make this site better for you. Read our privacy policy.",
                "By signing up you agree that we may use your data. See our privacy policy.",
                "This article was first published in the Harbour Post on Sunday.",
                "If you spot an error in this text, tell us.",
                "(Reporting by Rosa Flores in Lima; Editing by Ann Lee)",
                "Additional reporting by Juan Mamani in La Paz and Ann Lee in London",
                "12 comments",
                "Updated 3 hours ago",
                "3 min read",
                "https://harbour.example/boats",
                "[Video of the boats](https://video.example/1)",
                "Media contact: Ann Lee, Navy of Peru, +51 1 000",
                "For more information, please contact the press office of the navy.",
                "* * *",
                "[ad_3]",
                "The views expressed in this article are those of the author.",
                "Category:Lakes of Peru"
            })
    void line_whenOfThePage_goes(String line) {
        assertThat(found(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More: that is what the admiral asked for, and what he got from the ministers on Tuesday after the vote.",
                "MORE BOATS AND MORE MEN",
                "NOTICE GIVEN",
                "Sources close to the navy said that a third boat was on its way.",
                "Photographs of the boats were shown on television, and the minister did not deny that they were real.",
                "By Monday the boats had reached the lake.",
                "By Friday night",
                "Follow the money, the opposition said.",
                "\"Sign up for the reserve,\" the minister told the crowd in the stadium of Arequipa.",
                "The report was also read to the ministers, who said that they had heard enough of it.",
                "Read the law again, the judge told the admiral, and come back with a better plea.",
                "The admiral wrote to the newspaper that he would not support the plan.",
                "Peru, Bolivia and Chile",
                "-   Two boats of 20 metres, with a crew of twelve",
                "* 3 helicopters",
                "1. A fleet for the lake",
                "Related talks between the two armies will be held in June, officials said.",
                "The newspaper, which has a newsletter on the armed forces, said that a third boat had been bought.",
                "An editor's note found in the archive names the boats.",
                "Recruits are asked for their e-mail address, their age and their weight, the army said.",
                "The navy uses cookies and tea to keep its crews awake, a sailor joked."
            })
    void line_whenOfTheArticle_stays(String line) {
        assertThat(found(line)).isEmpty();
    }
}
