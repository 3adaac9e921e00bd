package org.vedette.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.read.furniture.FurnitureFinder;

class TextMetadataTest {
    private static final String BODY =
            "\n\nThe navy moved two boats to the lake on Monday, the minister said in the evening.\n";

    private static Metadata of(String text) {
        return TextMetadata.of(text, FurnitureFinder.find(text, List.of()).spans());
    }

    private static @Nullable LocalDate date(String head) {
        return of(head + BODY).published();
    }

    @Test
    void title_whenTheFirstLineIsAHeadline_isIt() {
        assertThat(of("Two boats on the lake" + BODY).title()).isEqualTo("Two boats on the lake");
        assertThat(of("# Two *grey* boats" + BODY).title()).isEqualTo("Two *grey* boats");
        assertThat(of("Who sent the boats?" + BODY).title()).isEqualTo("Who sent the boats?");
        assertThat(of("Boats leave the lake for the U.S." + BODY).title())
                .isEqualTo("Boats leave the lake for the U.S.");
        assertThat(of("WORLD\nAMERICAS\nPERU\nTwo boats on the lake" + BODY).title())
                .isEqualTo("Two boats on the lake");
    }

    @Test
    void title_whenTheTextBeginsAtOnce_isUnknown() {
        assertThat(of("The navy moved two boats to the lake." + BODY).title()).isNull();
        assertThat(of("The navy moved two boats to the lake on Monday, and\nthe minister said so." + BODY)
                        .title())
                .isNull();
        assertThat(of("lake boats peru" + BODY).title()).isNull();
        assertThat(of("Two boats on the lake").title()).isNull();
    }

    @Test
    void date_whenOneLineAboveTheTextGivesIt_isRead() {
        LocalDate day = LocalDate.of(2021, 5, 3);
        assertThat(date("Boats on the lake\n\nMonday, 3 May 2021")).isEqualTo(day);
        assertThat(date("Boats on the lake\n\nPublished: May 3, 2021 | 10:05 am"))
                .isEqualTo(day);
        assertThat(date("Boats on the lake\nPublished 3 May 2021\nUpdated 4 May 2021"))
                .isEqualTo(day);
        assertThat(date("Boats on the lake\n2021-05-03")).isEqualTo(day);
        assertThat(date("Boats on the lake\nLast updated 3 May 2021")).isEqualTo(day);
    }

    @Test
    void date_whenAmbiguousOrWithinTheText_isUnknown() {
        assertThat(date("Boats on the lake\n3 May 2021\n5 May 2021")).isNull();
        assertThat(date("Boats on the lake\n3 May")).isNull();
        assertThat(date("Boats on the lake on 3 May 2021")).isNull();
        assertThat(of("Boats on the lake" + BODY + "\n3 May 2021\n").published())
                .isNull();
    }

    @Test
    void author_whenThereIsABylineOrCredit_isRead() {
        assertThat(of("Boats on the lake\n\nBy Rosa Flores and Juan McKay" + BODY)
                        .author())
                .isEqualTo("Rosa Flores, Juan McKay");
        assertThat(of("Boats on the lake\n\nBy Rosa de la Cruz, Lima" + BODY).author())
                .isNull();
        assertThat(of("Boats on the lake" + BODY
                                + "\n(Reporting by Rosa Flores in Lima and Juan Mamani; Editing by Ann Lee)\n")
                        .author())
                .isEqualTo("Rosa Flores, Juan Mamani");
        assertThat(of("Boats on the lake\n\nBy the end of the month" + BODY).author())
                .isNull();
    }

    @Test
    void publisher_whenACopyrightLineNamesItsOwner_isRead() {
        assertThat(of("Boats on the lake" + BODY + "\n© 2021 Altiplano Daily. All rights reserved.\n")
                        .publisher())
                .isEqualTo("Altiplano Daily");
        assertThat(of("Boats on the lake" + BODY + "\n© 2021 Getty Images\n").publisher())
                .isNull();
    }
}
