package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes an article another one, and what does not. */
class KnownArticleTest {
    @TempDir
    private Path folder;

    @Test
    void article_whenNothingChanged_thenIsKnown() {
        Path file = Samples.write(folder, "lake.txt", Samples.NEWS);
        assertThat(again(ReadOptions.of(List.of(file)), Outcomes.of(file).article()))
                .containsExactly(new KnownArticle("lake.txt"));
    }

    @Test
    void article_whenItsTextChanged_thenIsReadAgain() {
        Path file = Samples.write(folder, "lake.txt", Samples.NEWS);
        Article before = Outcomes.of(file).article();
        Samples.write(folder, "lake.txt", Samples.NEWS + " More boats came.");
        assertThat(again(ReadOptions.of(List.of(file)), before)).singleElement().isInstanceOf(Article.class);
    }

    @Test
    void article_whenOnlyItsMetadataChanged_thenIsReadAgain() {
        Path file = Samples.write(folder, "lake.txt", Samples.NEWS);
        ReadOptions options = ReadOptions.of(List.of(file));
        for (String line : List.of("lake.txt\tThe Ferry\t", "lake.txt\tThe Ferry\t2021-05-03", "lake.txt\t\t")) {
            Article before = Outcomes.of(file).article();
            Samples.write(folder, "metadata.tsv", "file\tpublisher\tdate\n" + line + "\n");
            assertThat(again(options, before)).singleElement().isInstanceOf(Article.class);
        }
        Article before = Outcomes.of(file).article();
        Samples.write(folder, "lake.meta.json", "{\"author\": \"Rosa Flores\"}");
        assertThat(again(options, before)).singleElement().isInstanceOf(Article.class);
        assertThat(again(options.withPublisher("The Pier"), before))
                .singleElement()
                .isInstanceOf(Article.class);
    }

    @Test
    void id_whenUsedTwiceAndKnown_thenTheSecondIsRefusedAsEver() {
        Path first = Samples.write(folder, "lake.txt", Samples.NEWS);
        Path second = Samples.write(folder, "sea.txt", "---\nid: lake.txt\n---\n" + Samples.NEWS);
        Article before = Outcomes.of(first).article();
        assertThat(again(ReadOptions.of(List.of(first, second)), before))
                .hasSize(2)
                .first()
                .isEqualTo(new KnownArticle("lake.txt"));
    }

    /** What a second reading gives to somebody who knows one article. */
    private static List<ReadOutcome> again(ReadOptions options, Article known) {
        List<ReadOutcome> outcomes = new ArrayList<>();
        new ArticleReader()
                .read(options, (id, hash) -> id.equals(known.id()) && hash.equals(known.inputHash()), outcomes::add);
        return outcomes;
    }
}
