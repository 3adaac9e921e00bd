package org.vedette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.store.embedded.EmbeddedStore;
import picocli.CommandLine;

/** Usage, exit codes and error lines; nothing here is worth loading a language model for. */
class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Vedette.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    private String emptyStore() {
        EmbeddedStore.open(folder.resolve("store")).close();
        return store();
    }

    static List<String> commands() {
        return new ArrayList<>(Vedette.commandLine().getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_whenAskedForHelp_thenExplainsEachOption(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: vedette " + command);
        CommandLine line =
                Objects.requireNonNull(Vedette.commandLine().getSubcommands().get(command));
        assertThat(line.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(line.getCommandSpec().args()).allSatisfy(argument -> assertThat(argument.description())
                .as(argument.paramLabel())
                .isNotEmpty());
    }

    @Test
    void program_whenAskedForHelp_thenNamesCommandsAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains(commands()).contains("Exit codes: 0 all well");
    }

    @Test
    void program_whenAskedForVersion_thenSaysIt() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("vedette \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void program_whenCommandIsMissingOrUnknown_thenIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err.toString()).contains("a command is missing").contains("frobnicate");
    }

    @Test
    void query_whenNoName_thenListsQuestionsAndParameters() {
        assertThat(run("query")).isZero();
        for (SavedQuery query : new SavedQueries().all()) {
            assertThat(out.toString()).contains(query.name() + ": " + query.summary());
        }
        assertThat(out.toString()).contains("-p class=... (optional)");
    }

    @Test
    void query_whenUnknown_thenNamesThoseThereAre() {
        assertThat(run("query", "who-lies", "--store", store())).isEqualTo(2);
        assertOneLine("there is no saved query \"who-lies\"; there are actor-network, ");
    }

    @Test
    void query_whenParameterIsWrong_thenSaysWhatIsAllowedAndMakesNoStore() {
        assertThat(run("query", "who-denies", "-p", "subject=x", "--store", store()))
                .isEqualTo(2);
        assertOneLine("the query who-denies has no parameter subject; it has topic");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void query_whenDateIsNone_thenSaysWhatADateIs() {
        assertThat(run("query", "exercises-between", "-p", "from=May", "--store", store()))
                .isEqualTo(2);
        assertOneLine("the parameter from must be a date like 2022-02-10, found \"May\"");
    }

    @Test
    void query_whenParameterHasNoValue_thenSaysSo() {
        assertThat(run("query", "who-denies", "-p", "topic")).isEqualTo(2);
        assertOneLine("a parameter is given as name=value, found \"topic\"");
    }

    @Test
    void query_whenParameterIsGivenTwice_thenSaysSo() {
        assertThat(run("query", "who-denies", "-p", "topic=x", "-p", "topic=y")).isEqualTo(2);
        assertOneLine("the parameter topic is given more than once");
    }

    @Test
    void query_whenValueHasQuotationMarks_thenTakesThemAsTheyAre() {
        assertThat(run("query", "exercises-between", "-p", "from=\"May' ", "--store", store()))
                .isEqualTo(2);
        assertOneLine("the parameter from must be a date like 2022-02-10, found \"\"May' \"");
    }

    @Test
    void stats_whenFolderIsEmpty_thenSaysThatThereIsNoStoreAndMakesNone() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("store"));
        assertThat(run("stats", "--store", empty.toString())).isEqualTo(3);
        assertOneLine(empty + ": no store there; make one with vedette ingest PATH --store ");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void query_whenFormatIsUnknown_thenNamesThoseThereAre() {
        assertThat(run("query", "who-denies", "--format", "xls")).isEqualTo(2);
        assertThat(err.toString()).contains("'xls'").contains("TABLE, CSV, JSON, MD");
    }

    @Test
    void query_whenStoreIsEmpty_thenPrintsTheColumnsOnly() {
        assertThat(run("query", "who-denies", "--format", "csv", "--store", emptyStore()))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(out.toString()).startsWith("speaker,");
    }

    @Test
    void query_whenStoreIsMissing_thenSaysHowToMakeOne() {
        assertThat(run("query", "who-denies", "--store", store())).isEqualTo(3);
        assertOneLine("no store there; make one with vedette ingest");
    }

    @Test
    void query_whenEndpointIsDown_thenIsFailure() {
        assertThat(run("query", "who-denies", "--endpoint", "http://localhost:9/kg"))
                .isEqualTo(3);
        assertOneLine("http://localhost:9/kg");
    }

    @Test
    void query_whenStoreAndEndpointAreGiven_thenIsWrongUsage() {
        assertThat(run("query", "who-denies", "--store", store(), "--endpoint", "http://localhost:9/kg"))
                .isEqualTo(2);
    }

    @Test
    void export_whenFormatIsMissingOrUnknown_thenIsWrongUsage() {
        assertThat(run("export", "-o", store())).isEqualTo(2);
        assertThat(run("export", "--format", "pajek", "-o", store())).isEqualTo(2);
        assertThat(err.toString()).contains("--format").contains("GEXF, GRAPHML, CYJS, DOT, CSV, GEOJSON");
    }

    @Test
    void export_whenColumnsDoNotSuit_thenSaysWhichAreNeededAndLeavesNoFile() {
        Path file = folder.resolve("graph.gexf");

        assertThat(run("export", "who-denies", "--format", "gexf", "-o", file.toString(), "--store", emptyStore()))
                .isEqualTo(2);
        assertOneLine("source, target, kind");
        assertThat(file).doesNotExist();
    }

    @Test
    void export_whenFolderIsMissing_thenSaysSo() {
        String file = folder.resolve("no/such/graph.dot").toString();

        assertThat(run("export", "--format", "dot", "-o", file, "--store", emptyStore()))
                .isEqualTo(3);
        assertOneLine("no such file or folder; check the path");
    }

    @Test
    void extract_whenPathIsMissing_thenSaysWhich() {
        String missing = folder.resolve("none.txt").toString();

        assertThat(run("extract", missing)).isIn(1, 2);
        assertThat(err.toString()).contains("none.txt");
    }

    @Test
    void extract_whenArticleIsEmpty_thenIsNamedAndCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run("extract", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("rejected: ").contains("empty.txt").contains("1 rejected");
    }

    @Test
    void extract_whenOptionsAreMalformed_thenIsWrongUsage() {
        assertThat(run("extract")).isEqualTo(2);
        assertThat(run("extract", "x.txt", "--workers", "0")).isEqualTo(2);
        assertThat(run("extract", "x.txt", "--published", "yesterday")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--workers must be 1 or more, found 0")
                .contains("yesterday");
    }

    /** What and where and what to do, in one line and without a stack trace. */
    private void assertOneLine(String part) {
        assertThat(err.toString()).startsWith("vedette: ").contains(part);
        assertThat(err.toString().lines()).hasSize(1);
    }
}
