package org.vedette.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.Mentions;

/** The table of statements: what each text says that somebody says, after a sentence that makes it news of forces. */
class StatementIT {
    private static final StatementExtractor EXTRACTOR = Texts.INJECTOR.getInstance(StatementExtractor.class);
    private static final String FORCES =
            "T-72 tanks, Su-25 jets, BMP-2 vehicles, Mi-8 helicopters, MQ-9 Reaper drones, F-16 jets and"
                    + " the 3rd Armoured Brigade took part in Exercise Saharan Shield. ";

    static List<List<String>> rows() {
        return Texts.rows("statements.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void text_whenRead_thenHasTheStatements(List<String> row) {
        AnnotatedArticle article = Texts.annotated(FORCES + row.getFirst());
        Mentions mentions = Texts.mentions(article);
        List<String> said = EXTRACTOR.extract(article, mentions, List.of()).stream()
                .map(statement -> statement.speakerText() + ": " + statement.contentText())
                .toList();
        assertThat(said).isEqualTo(row.subList(1, row.size()));
    }
}
