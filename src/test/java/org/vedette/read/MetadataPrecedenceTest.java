package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataPrecedenceTest {
    private static final String FRONT = "---\npublisher: Front Matter\nauthor: Front Author\n---\n";

    @TempDir
    private Path folder;

    private Path file(String content) {
        return Samples.write(folder, "lake.txt", content);
    }

    @Test
    void sources_whenSeveralSpeak_areTakenInTheirOrder() {
        Path file = file(FRONT + "Boats on the lake\n\n3 May 2021\n\n" + Samples.NEWS);
        assertThat(Outcomes.of(file).article().publisher()).isEqualTo("Front Matter");
        Samples.write(folder, "metadata.tsv", "file\tpublisher\nlake.txt\tTable Beside\n");
        assertThat(Outcomes.of(file).article().publisher()).isEqualTo("Table Beside");
        Samples.write(folder, "lake.meta.json", "{\"publisher\": \"Sidecar\"}");
        assertThat(Outcomes.of(file).article().publisher()).isEqualTo("Sidecar");
        Path table = Samples.write(folder, "given.csv", "file,publisher,title\nlake.txt,\"Given, Table\",\n");
        ReadOptions options = ReadOptions.of(List.of(file)).withMetadata(table);
        assertThat(Outcomes.of(options).article().publisher()).isEqualTo("Given, Table");
        Article article = Outcomes.of(options.withPublisher("Command Line").withPublished(LocalDate.of(2020, 1, 2)))
                .article();
        assertThat(article.publisher()).isEqualTo("Command Line");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(article.author()).isEqualTo("Front Author");
        assertThat(article.title()).isEqualTo("Boats on the lake");
    }

    @Test
    void text_whenNothingElseSpeaks_isRead() {
        Article article = Outcomes.of(file("Boats on the lake\n\nBy Rosa Flores\n3 May 2021\n\n" + Samples.NEWS))
                .article();
        assertThat(article.title()).isEqualTo("Boats on the lake");
        assertThat(article.author()).isEqualTo("Rosa Flores");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(article.publisher()).isNull();
        assertThat(article.url()).isNull();
    }

    @Test
    void table_whenItGivesAPathOrAnId_isFollowed() {
        Samples.write(folder, "a/lake.txt", Samples.NEWS);
        Samples.write(folder, "b/lake.txt", Samples.NEWS);
        Path table = Samples.write(
                folder, "given.tsv", "file\tid\tdate\na/lake.txt\tlake-a\t2021-05-03\nb/lake.txt\tlake-b\t2021-05\n");
        List<Article> articles =
                Outcomes.of(ReadOptions.of(List.of(folder)).withMetadata(table)).articles();
        assertThat(articles).extracting(Article::id).containsExactly("lake-a", "lake-b");
        assertThat(articles).extracting(Article::document).containsExactly("lake.txt", "lake.txt");
        assertThat(articles).extracting(Article::published).containsExactly(LocalDate.of(2021, 5, 3), null);
    }

    @Test
    void table_whenItsDateIsNone_rejectsTheArticle() {
        Path file = file(Samples.NEWS);
        Path table = Samples.write(folder, "metadata.tsv", "file\tpublished\nx.txt\t\nlake.txt\t31.02.2021\n");
        assertThat(Outcomes.of(file).rejection().reason())
                .isEqualTo(table + ", line 3: '31.02.2021' is not a date; write it as YYYY-MM-DD, or leave it out");
    }

    @Test
    void table_whenBesideTheFilesAndUnusable_isReportedOnceAndTheFilesAreRead() {
        Path table = Samples.write(folder, "metadata.csv", "name,publisher\nlake.txt,x\n");
        Samples.write(folder, "a.txt", Samples.NEWS);
        Samples.write(folder, "b.txt", Samples.NEWS);
        Outcomes outcomes = Outcomes.of(folder);
        assertThat(outcomes.articles()).hasSize(2);
        assertThat(outcomes.rejection().id()).isEqualTo(table.toString());
        assertThat(outcomes.rejection().code()).isEqualTo("bad-metadata");
    }

    @Test
    void sidecar_whenOfManyArticles_givesOnlyWhatTheyShare() {
        Samples.write(folder, "news.jsonl", "{\"text\": \"The navy said so.\"}\n{\"text\": \"The army said so.\"}");
        Samples.write(
                folder, "news.jsonl.meta.json", "{\"id\": \"x\", \"title\": \"T\", \"publisher\": \"Harbour Post\"}");
        List<Article> articles = Outcomes.of(folder).articles();
        assertThat(articles).extracting(Article::id).containsExactly("news.jsonl:1", "news.jsonl:2");
        assertThat(articles).extracting(Article::publisher).containsExactly("Harbour Post", "Harbour Post");
        assertThat(articles).extracting(Article::title).containsOnlyNulls();
    }

    @Test
    void sidecar_whenNotJson_rejectsItsArticle() {
        Path file = file(Samples.NEWS);
        Samples.write(folder, "lake.txt.meta.json", "{publisher}");
        assertThat(Outcomes.of(file).rejection().reason())
                .isEqualTo("lake.txt.meta.json is not JSON; mend or remove it");
    }
}
