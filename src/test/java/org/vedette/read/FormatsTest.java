package org.vedette.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.text.Span;

class FormatsTest {
    private static final String ACCENTS = "The café at the port of Málaga was closed, said Señor Núñez of the navy.";

    @TempDir
    private Path folder;

    @Test
    void text_whenRead_isTheFilesContentUnchanged() {
        String content = "  \r\n" + Samples.NEWS + "\r\n\r\n😀 ";
        Article article = Outcomes.of(Samples.write(folder, "a.txt", content)).article();
        assertThat(article.text()).isEqualTo(content);
        assertThat(article.id()).isEqualTo("a.txt");
        assertThat(article.document()).isEqualTo("a.txt");
        assertThat(article.flatText()).hasSize(content.length() - 1);
        assertThat(article.sha256()).hasSize(64);
    }

    @Test
    void text_whenInOtherEncodings_isDecoded() {
        assertThat(decoded(ACCENTS.getBytes(UTF_8))).isEqualTo(ACCENTS);
        assertThat(decoded(ACCENTS.getBytes(ISO_8859_1))).isEqualTo(ACCENTS);
        assertThat(decoded(("“" + ACCENTS + "”").getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("“" + ACCENTS + "”");
        assertThat(decoded(ACCENTS.getBytes(UTF_16LE))).isEqualTo(ACCENTS);
        assertThat(decoded(ACCENTS.getBytes(UTF_16BE))).isEqualTo(ACCENTS);
    }

    @Test
    void text_whenItHasAByteOrderMark_beginsAfterIt() {
        assertThat(decoded(("\uFEFF" + ACCENTS).getBytes(UTF_8))).isEqualTo(ACCENTS);
        assertThat(decoded(("\uFEFF" + ACCENTS).getBytes(UTF_16LE))).isEqualTo(ACCENTS);
        assertThat(decoded(("\uFEFF" + ACCENTS).getBytes(UTF_16BE))).isEqualTo(ACCENTS);
    }

    private String decoded(byte[] bytes) {
        return Outcomes.of(Samples.write(folder, "encoded.txt", bytes))
                .article()
                .text();
    }

    @Test
    void markdown_whenItHasFrontMatter_keepsItAsFurniture() {
        String front = """
                ---
                title: "Lake: patrols"
                published: 2021-05-03
                publisher: Altiplano Daily
                author: [Rosa Flores, Juan Mamani]
                tags: [lake]
                ---
                """;
        Article article =
                Outcomes.of(Samples.write(folder, "a.md", front + Samples.NEWS)).article();
        assertThat(article.text()).isEqualTo(front + Samples.NEWS);
        assertThat(article.furniture()).contains(new Span(0, front.length()));
        assertThat(article.title()).isEqualTo("Lake: patrols");
        assertThat(article.publisher()).isEqualTo("Altiplano Daily");
        assertThat(article.author()).isEqualTo("Rosa Flores, Juan Mamani");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 5, 3));
    }

    @Test
    void markdown_whenItBeginsWithARule_hasNoFrontMatter() {
        Article article = Outcomes.of(
                        Samples.write(folder, "a.md", "---\n\n" + Samples.NEWS + "\n---\n\n" + Samples.NEWS))
                .article();
        assertThat(article.publisher()).isNull();
        assertThat(article.furniture()).noneMatch(span -> span.length() > 3);
    }

    @Test
    void html_whenItHasAnArticle_givesHeadlineAndParagraphs() {
        Article article =
                Outcomes.of(Samples.write(folder, "a.html", HtmlSamples.PAGE)).article();
        assertThat(article.text()).isEqualTo(HtmlSamples.TEXT);
        assertThat(article.title()).isEqualTo("Lake patrols worry neighbours");
        assertThat(article.publisher()).isEqualTo("Altiplano Daily");
        assertThat(article.author()).isEqualTo("Rosa Flores, Juan Mamani");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(article.url()).isEqualTo("https://altiplano.example/lake");
    }

    @Test
    void html_whenItHasOnlyDivisions_findsTheOneWithTheProse() {
        Article article = Outcomes.of(Samples.write(folder, "a.htm", HtmlSamples.DIVISIONS))
                .article();
        assertThat(article.text()).isEqualTo(HtmlSamples.DIVISIONS_TEXT);
        assertThat(article.title()).isEqualTo("Two boats on the lake");
        assertThat(article.publisher()).isEqualTo("Harbour Post");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void html_whenItDeclaresItsEncoding_isDecodedByIt() {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>" + Samples.NEWS
                + "</p><p>The frigate Gdańsk lay at Łeba for a week before it sailed, the harbour master said.</p></body></html>";
        Article article = Outcomes.of(Samples.write(folder, "a.html", page.getBytes(Charset.forName("iso-8859-2"))))
                .article();
        assertThat(article.text()).contains("Gdańsk").contains("Łeba");
    }

    @Test
    void pdf_whenRead_joinsTheLinesOfAParagraph() throws IOException {
        byte[] pdf = Samples.pdf(
                "",
                "Peru moved two patrol boats to the lake on Monday, the navy said, and the",
                "boats will stay there until the end of the month, with their crews.");
        assertThat(Outcomes.of(Samples.write(folder, "a.pdf", pdf)).article().text())
                .isEqualTo("Peru moved two patrol boats to the lake on Monday, the navy said, and the "
                        + "boats will stay there until the end of the month, with their crews.");
    }

    @Test
    void docx_whenRead_keepsParagraphsApart() throws IOException {
        byte[] docx =
                Samples.docx("Lake patrols", "Peru moved two boats to the lake, the navy said.", "They will stay.");
        assertThat(Outcomes.of(Samples.write(folder, "a.docx", docx)).article().text())
                .isEqualTo("Lake patrols\n\nPeru moved two boats to the lake, the navy said.\n\nThey will stay.");
    }

    @Test
    void jsonLines_whenRead_giveOneArticleALine() {
        String lines =
                "{\"id\": \"lake/1\", \"title\": \"One\", \"text\": \"The navy said that it was ready.\", \"date\":"
                        + " \"2021-05-03\", \"publisher\": \"Altiplano Daily\", \"url\": \"https://altiplano.example/1\", \"author\":"
                        + " \"Rosa Flores\", \"words\": 7, \"entities\": [{\"id\": 1}]}\r\n\n"
                        + "{\"text\": \"The army said that it was not.\", \"published\": \"4 May 2021\"}";
        List<Article> articles =
                Outcomes.of(Samples.write(folder, "news.jsonl", lines)).articles();
        assertThat(articles).extracting(Article::id).containsExactly("lake/1", "news.jsonl:3");
        assertThat(articles).extracting(Article::document).containsExactly("lake/1", "news.jsonl:3");
        assertThat(articles)
                .extracting(Article::published)
                .containsExactly(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 4));
        assertThat(articles.getFirst().author()).isEqualTo("Rosa Flores");
        assertThat(articles.getFirst().url()).isEqualTo("https://altiplano.example/1");
        assertThat(articles.getFirst().text()).isEqualTo("The navy said that it was ready.");
    }

    @Test
    void jsonLines_whenInUtf16WithAMark_areRead() {
        String lines = "\uFEFF{\"id\": \"1\", \"text\": \"The navy said that Señor Núñez was ready.\"}\r\n";
        assertThat(Outcomes.of(Samples.write(folder, "news.jsonl", lines.getBytes(UTF_16LE)))
                        .article()
                        .text())
                .contains("Núñez");
    }

    @Test
    void json_whenAnObjectOrAnArray_givesItsArticles() {
        String one = "{\"text\": \"The navy said that it was ready.\"}";
        Samples.write(folder, "a.json", one);
        Samples.write(
                folder, "b.json", "[" + one + ", {\"id\": \"x\", \"text\": \"It was not ready, said the army.\"}]");
        assertThat(Outcomes.of(folder).articles()).extracting(Article::id).containsExactly("a.json", "b.json[1]", "x");
    }

    @Test
    void standardInput_whenTextOrJsonLines_isRead() {
        assertThat(stdin(Samples.NEWS)).extracting(Article::id).containsExactly("stdin");
        assertThat(
                        stdin(
                                "{\"id\": \"1\", \"text\": \"It was ready, said the army.\"}\n{\"text\": \"So was the navy.\"}"))
                .extracting(Article::id)
                .containsExactly("1", "stdin:2");
    }

    private static List<Article> stdin(String content) {
        return Outcomes.of(ReadOptions.of(List.of(Path.of("-")))
                        .withStandardInput(new ByteArrayInputStream(content.getBytes(UTF_8))))
                .articles();
    }

    @Test
    void folder_whenRead_isRecursiveSortedAndWithoutWhatIsNoArticle() {
        for (String name :
                new String[] {"b/2.txt", "a.txt", "b/10.txt", "c.md", ".hidden.txt", ".git/x.txt", "page/x.css", "y.PNG"
                }) {
            Samples.write(folder, name, Samples.NEWS);
        }
        Samples.write(folder, "metadata.tsv", "file\tpublisher\na.txt\tAltiplano Daily\n");
        Samples.write(folder, "c.md.meta.json", "{\"publisher\": \"Harbour Post\"}");
        Outcomes outcomes = Outcomes.of(folder);
        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("a.txt", "10.txt", "2.txt", "c.md");
        assertThat(outcomes.rejected()).isEmpty();
    }
}
