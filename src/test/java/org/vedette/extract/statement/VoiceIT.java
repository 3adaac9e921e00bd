package org.vedette.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.extract.mention.Mentions;
import org.vedette.findings.Entity;
import org.vedette.findings.Statement;

/** The table of declarations, interviews and transcripts: which sentences are in whose own voice. */
class VoiceIT {
    private static final StatementExtractor EXTRACTOR = Texts.INJECTOR.getInstance(StatementExtractor.class);

    static List<List<String>> rows() {
        return Texts.rows("voices.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void text_whenRead_thenHasTheStatementsOfItsVoices(List<String> row) {
        AnnotatedArticle article = Texts.annotated(row.getFirst().replace(" // ", "\n\n"));
        Mentions mentions = Texts.mentions(article);
        List<String> said = EXTRACTOR.extract(article, mentions, List.of()).stream()
                .filter(statement -> statement.cue().isEmpty())
                .map(statement -> speaker(statement, mentions) + ": " + statement.contentText())
                .toList();
        assertThat(said).isEqualTo(row.subList(1, row.size()));
    }

    private static String speaker(Statement statement, Mentions mentions) {
        String id = statement.speaker();
        return id == null ? "-" : mentions.entity(id).map(Entity::name).orElse("-");
    }
}
