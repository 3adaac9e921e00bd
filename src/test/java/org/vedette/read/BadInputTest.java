package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final SizeLimits SMALL = new SizeLimits(2000, 4000);

    @TempDir
    private Path folder;

    private void assertRejected(String name, byte[] bytes, String code, String reason) {
        Path file = Samples.write(folder, name, bytes);
        Samples.write(folder, "zz-sound.txt", Samples.NEWS);
        Outcomes outcomes = Outcomes.of(ReadOptions.of(List.of(folder)).withLimits(SMALL));
        assertThat(outcomes.rejection()).isEqualTo(new RejectedArticle(file.toString(), "read", code, reason));
        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("zz-sound.txt");
    }

    private void assertRejected(String name, String content, String code, String reason) {
        assertRejected(name, content.getBytes(StandardCharsets.UTF_8), code, reason);
    }

    @Test
    void file_whenEmpty_isRejected() {
        assertRejected("a.txt", "", "empty", "the file has no content; remove it");
    }

    @Test
    void file_whenBlank_isRejected() {
        assertRejected("a.md", " \n\n\t", "empty", "the text is empty; remove the article or give its text");
    }

    @Test
    void file_whenBinary_isRejected() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertRejected("a.txt", bytes, "binary", "NUL at byte 8; this is not text: take the NULs out or leave it out");
    }

    @Test
    void file_whenFullOfControls_isRejected() {
        assertRejected(
                "a.txt",
                "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F\u0010 navy",
                "binary",
                "10 control characters in 15 bytes; this is not text: leave it out");
    }

    @Test
    void file_whenItsUtf8IsDamaged_isRejected() {
        byte[] bytes = "Señor Núñez said that the café at Málaga was closed. X".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertRejected(
                "a.txt",
                bytes,
                "bad-encoding",
                "some bytes are not UTF-8, and no other encoding fits; convert the file to UTF-8, e.g. with iconv");
    }

    @Test
    void file_whenTooLarge_isRejected() {
        assertRejected(
                "a.txt",
                "The navy said so. ".repeat(200),
                "too-large",
                "it has 0.0 MB, the limit is 0.0 MB; split it, or raise the limit with --max-mb");
    }

    @Test
    void file_whenOfFiftyMegabytes_isRejectedWithItsSize() {
        Path file = Samples.write(folder, "a.txt", new byte[50 * 1024 * 1024]);
        assertThat(Outcomes.of(file).rejection().reason())
                .isEqualTo("it has 50.0 MB, the limit is 10.0 MB; split it, or raise the limit with --max-mb");
    }

    @Test
    void file_whenNotEnglish_isRejected() {
        String reason = "the text does not read as English, the one language that is read; leave it out";
        assertRejected(
                "a.txt",
                "La marine a annoncé lundi que deux bateaux de patrouille avaient été envoyés sur le lac, et qu'ils y "
                        + "resteraient jusqu'à la fin du mois, selon le ministre des affaires étrangères.",
                "not-english",
                reason);
        assertRejected(
                "a.txt", "Der Minister sagte, die Brigade bleibe und es komme noch eine.", "not-english", reason);
        assertRejected("a.txt", "Военно-морские силы сообщили, что два катера вышли в озеро.", "not-english", reason);
    }

    @Test
    void file_whenOfUnknownKind_isRejected() {
        assertRejected(
                "a.rtf",
                "{\\rtf1}",
                "unsupported",
                "not a kind of file that is read; convert it to txt, md, html, pdf, docx or jsonl");
    }

    @Test
    void html_whenItHasNoArticle_isRejected() {
        assertRejected(
                "a.html",
                "<html><body><nav><a href='/'>Home</a></nav><div id=app></div><script>run()</script></body></html>",
                "no-article",
                "the page has no article, only menus or scripts; save it after it is shown, or paste its text into a .txt");
    }

    @Test
    void pdf_whenItHasNoText_isRejected() throws IOException {
        assertRejected(
                "a.pdf",
                Samples.pdf(""),
                "no-text",
                "the pdf has no text, perhaps it is a scan; run character recognition (e.g. ocrmypdf) first");
    }

    @Test
    void pdf_whenLocked_isRejected() throws IOException {
        assertRejected(
                "a.pdf",
                Samples.pdf("secret", "The navy said so."),
                "encrypted",
                "it is locked by a password; save a copy without one");
    }

    @Test
    void documents_whenBroken_areRejected() {
        assertRejected("a.pdf", "no pdf", "broken-document", "it is not a sound pdf file; open it and save it anew");
        assertRejected("a.pdf", "", "empty", "the file has no content; remove it");
    }

    @Test
    void docx_whenBroken_isRejected() {
        assertRejected("a.docx", "PK no", "broken-document", "it is not a sound docx file; open it and save it anew");
    }

    @Test
    void jsonLines_whenOneOfAThousandIsBroken_givesTheOthers() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            lines.append(
                            i == 7
                                    ? "{\"id\": \"7\", \"text\": \"The navy"
                                    : "{\"id\": \"" + i + "\", \"text\": \"The navy said so.\"}")
                    .append('\n');
        }
        Path file = Samples.write(folder, "news.jsonl", lines.toString());
        Outcomes outcomes = Outcomes.of(file);
        assertThat(outcomes.articles()).hasSize(999);
        assertThat(outcomes.rejection())
                .isEqualTo(new RejectedArticle(
                        file + ":7",
                        "read",
                        "broken-json",
                        "not JSON at column 30: Unexpected end-of-input in VALUE_STRING; mend or remove the line"));
    }

    @Test
    void jsonLines_whenLinesAreBadInOtherWays_areRejectedOneByOne() {
        Path file = Samples.write(
                folder,
                "news.jsonl",
                String.join(
                        "\n",
                        "[1]",
                        "{\"id\": \"2\"}",
                        "{\"text\": 3}",
                        "{\"text\": \"" + "The navy said so. ".repeat(200) + "\"}",
                        "{\"text\": \"The navy said so.\", \"date\": \"yesterday\"}",
                        "{\"text\": \"The na\\u0000vy said so.\"}",
                        "{\"text\": \"The na\\ud83dvy said so.\"}",
                        "{\"text\": \"The navy said so.\"}"));
        Outcomes outcomes = Outcomes.of(ReadOptions.of(List.of(file)).withLimits(SMALL));
        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("news.jsonl:8");
        assertThat(outcomes.rejected())
                .extracting(rejected ->
                        rejected.id().replace(file.toString(), "") + " " + rejected.code() + ": " + rejected.reason())
                .containsExactly(
                        ":1 broken-json: expected an object with a field \"text\", found array; mend or remove it",
                        ":2 no-text: field \"text\" is missing; give the article's text there as a string",
                        ":3 no-text: field \"text\" is number; give the article's text there as a string",
                        ":4 too-large: the line has 0.0 MB, the limit is 0.0 MB; split it, or raise the limit with --max-mb",
                        ":5 bad-date: field \"date\": 'yesterday' is not a date; write it as YYYY-MM-DD, or leave it out",
                        ":6 binary: NUL at character 6; this is not text: take the NULs out or leave it out",
                        ":7 bad-encoding: half a surrogate pair at character 6; save the text as UTF-8");
    }

    @Test
    void json_whenItBreaksOffInAnArray_givesWhatCameBefore() {
        Path file = Samples.write(folder, "a.json", "[{\"text\": \"The navy said so.\"},\n {\"text\": }]");
        Outcomes outcomes = Outcomes.of(file);
        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("a.json[1]");
        assertThat(outcomes.rejection().id()).isEqualTo(file + "[2]");
        assertThat(outcomes.rejection().code()).isEqualTo("broken-json");
    }

    @Test
    void frontMatter_whenItsDateIsNone_isRejected() {
        assertRejected(
                "a.md",
                "---\ntitle: Lake\npublished: 2021-02-30\n---\n" + Samples.NEWS,
                "bad-date",
                "front matter: '2021-02-30' is not a date; write it as YYYY-MM-DD, or leave it out");
    }

    @Test
    void frontMatter_whenNotYaml_isRejected() {
        assertRejected(
                "a.md",
                "---\ntitle: Lake: a: patrol\n  - x\n---\n" + Samples.NEWS,
                "bad-metadata",
                "front matter is not YAML at line 2; put texts with colons in quotation marks");
    }

    @Test
    void articles_whenTwoHaveOneId_areNotBothRead() {
        Path first = Samples.write(folder, "a/lake.txt", Samples.NEWS);
        Path second = Samples.write(folder, "b/lake.txt", Samples.NEWS + "More.");
        Outcomes outcomes = Outcomes.of(folder);
        assertThat(outcomes.articles()).hasSize(1);
        assertThat(outcomes.rejection())
                .isEqualTo(new RejectedArticle(
                        second.toString(),
                        "read",
                        "duplicate-id",
                        "its id 'lake.txt' is that of " + first + "; give it another id in its metadata"));
    }

    @Test
    void path_whenMissing_isRejected() {
        Path path = folder.resolve("none");
        assertThat(Outcomes.of(path).rejection())
                .isEqualTo(new RejectedArticle(
                        path.toString(), "read", "missing", "no such file or folder; check the path"));
    }

    @Test
    void links_whenInALoopOrBroken_areRejected() throws IOException {
        Samples.write(folder, "a/lake.txt", Samples.NEWS);
        Path loop = Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Path self = Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Outcomes outcomes = Outcomes.of(folder);
        assertThat(outcomes.articles()).hasSize(1);
        assertThat(outcomes.rejected())
                .containsExactly(
                        new RejectedArticle(
                                loop.toString(), "read", "link-loop", "a link to a folder above it; remove it"),
                        new RejectedArticle(
                                self.toString(), "read", "missing", "a link that leads nowhere; mend or remove it"));
    }

    @Test
    void fileAndFolder_whenTheyMayNotBeRead_areRejected() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path file = Samples.write(folder, "a.txt", Samples.NEWS);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Outcomes outcomes = Outcomes.of(folder);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(outcomes.rejected())
                .containsExactly(
                        new RejectedArticle(
                                file.toString(), "read", "no-rights", "the file may not be read; change its rights"),
                        new RejectedArticle(
                                closed.toString(),
                                "read",
                                "no-rights",
                                "the folder may not be read; change its rights"));
    }

    @Test
    void metadataTable_whenMissingOrWithoutFiles_stopsTheRun() {
        Path file = Samples.write(folder, "a.txt", Samples.NEWS);
        Path table = Samples.write(folder, "m.csv", "name,publisher\na.txt,Altiplano Daily\n");
        assertThatThrownBy(() -> Outcomes.of(ReadOptions.of(List.of(file)).withMetadata(table)))
                .isInstanceOf(ReadException.class)
                .hasMessage(table + ": the table has no column 'file', only name, publisher; name the column with the"
                        + " files 'file'");
        Path none = folder.resolve("none.tsv");
        assertThatThrownBy(() -> Outcomes.of(ReadOptions.of(List.of(file)).withMetadata(none)))
                .isInstanceOf(ReadException.class)
                .hasMessage(none + ": no such metadata table; check --metadata");
    }
}
