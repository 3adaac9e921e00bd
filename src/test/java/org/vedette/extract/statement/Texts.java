package org.vedette.extract.statement;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Annotator;
import org.vedette.extract.mention.MentionDetector;
import org.vedette.extract.mention.Mentions;
import org.vedette.gazetteer.ShippedKnowledge;
import org.vedette.read.Article;

/** What the tables of this package's tests are read with: one annotator, one gazetteer. */
public final class Texts {
    public static final Injector INJECTOR = Guice.createInjector(new ShippedKnowledge());
    private static final Annotator ANNOTATOR = new Annotator();

    private Texts() {}

    public static AnnotatedArticle annotated(String text) {
        return ANNOTATOR.annotate(new Article("id", "table.txt", null, null, null, null, null, text, "00", List.of()));
    }

    public static Mentions mentions(AnnotatedArticle article) {
        return INJECTOR.getInstance(MentionDetector.class).detect(article);
    }

    /** The rows of a table beside this class, comments left out, each with its cells. */
    public static List<List<String>> rows(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(table), table), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
