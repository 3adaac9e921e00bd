package org.vedette.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;

/** The saved queries over HTTP, and what the service says of itself. */
class QueryApiIT {
    private static final String NAMED = "/api/queries/entity-search?name=Rampart";

    @TempDir
    static Path folder;

    private static TestService service;

    @BeforeAll
    static void start() {
        service = TestService.start(folder.resolve("store"), "localhost");
        StringBuilder people = new StringBuilder("""
                @prefix vd: <https://w3id.org/vedette/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <urn:x-people:all> {
                """);
        for (int i = 0; i < 5; i++) {
            people.append("<https://w3id.org/vedette/id/person/r")
                    .append(i)
                    .append("> a vd:Person ; vd:nameKey \"ines rampart\" ; rdfs:label \"Ines <b>Rampart</b> ")
                    .append(i)
                    .append("\" .\n");
        }
        assertThat(service.post("/kg/data", "writer", "application/trig", people + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void list_whenAsked_thenNamesEveryQueryWithItsParameters() throws Exception {
        JsonNode list = json("/api/queries");
        assertThat(list).hasSize(new SavedQueries().all().size());
        assertThat(list.findValuesAsText("name")).contains("experts-claiming");
    }

    @Test
    void query_whenPaged_thenGivesThatPartAndSaysThatThereIsMore() throws Exception {
        JsonNode page = json(NAMED + "&limit=2");
        assertThat(page.path("rows")).hasSize(2);
        assertThat(page.path("more").asBoolean()).isTrue();
        JsonNode last =
                json(NAMED + "&limit=1000&offset=" + (json(NAMED).path("rows").size() - 1));
        assertThat(last.path("rows")).hasSize(1);
        assertThat(last.path("more").asBoolean()).isFalse();
    }

    @Test
    void pages_whenTheirLinksAreFollowed_thenEndWithTheLastRow() throws Exception {
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.of(NAMED + "&limit=2");
        while (next.isPresent()) {
            HttpResponse<String> page = service.get(next.get(), "anonymous");
            found.addAll(new JsonMapper().readTree(page.body()).path("rows").findValuesAsText("entity"));
            next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf(">; rel=\"next\"")));
        }
        assertThat(found)
                .isEqualTo(json(NAMED).path("rows").findValuesAsText("entity"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void graph_whenPaged_thenIsCutToo() {
        HttpResponse<String> page = service.get("/api/queries/actor-network?limit=1&offset=2000000000", "anonymous");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void query_whenSomethingWasWrittenSince_thenIsAnsweredAnew() throws Exception {
        int before = json("/api/queries/sources-of?fact=urn:x-people:kept")
                .path("rows")
                .size();
        assertThat(service.post("/kg/update", "writer", "application/sparql-update", """
                PREFIX vd: <https://w3id.org/vedette/ns#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                INSERT DATA {
                  GRAPH <urn:x-people:kept> {
                    <urn:x-people:kept> vd:evidence <urn:x-people:evidence> .
                    <urn:x-people:evidence> oa:hasSource <urn:x-people:article> ; oa:hasSelector <urn:x-people:words> .
                    <urn:x-people:words> oa:exact "kept" .
                  }
                }""")
                        .statusCode())
                .isEqualTo(204);
        assertThat(json("/api/queries/sources-of?fact=urn:x-people:kept").path("rows"))
                .hasSize(before + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | text/csv",
                "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8 | text/html",
                "application/json | application/json",
                "*/* | application/json",
                "text/csv;q=0.1, application/json;q=0.9 | application/json",
                "text/* | text/csv"
            })
    void query_whenAccepted_thenComesInThatFormat(String accept, String type) {
        var response = service.send(
                service.request(NAMED, "anonymous").header("Accept", accept).GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""))
                .isEqualTo(type);
    }

    @Test
    void html_whenNamesHoldMarkup_thenIsEscaped() {
        String html = service.get(NAMED + "&format=html", "anonymous").body();
        assertThat(html).contains("&lt;b&gt;Rampart").doesNotContain("<b>Rampart");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/none, 404, no saved query",
        "/api/nothing, 404, /api/queries",
        "/api/queries/entity-search?name=x&colour=red, 400, colour",
        "/api/queries/entity-search?name=x&name=y, 400, 2 times",
        "/api/queries/entity-search?name=x&limit=0, 400, from 1 to 10000",
        "/api/queries/entity-search?name=x&limit=10001, 400, from 1 to 10000",
        "/api/queries/entity-search?name=x&offset=minus, 400, whole number",
        "/api/queries/entity-search?name=x&format=exe, 400, csv",
        "/api/queries/exercises-between?from=soon&to=later, 400, date",
    })
    void query_whenWrong_thenSaysWhatIsAllowed(String path, int status, String said) throws Exception {
        var response = service.get(path, "anonymous");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(new JsonMapper().readTree(response.body()).path("error").asText())
                .contains(said);
    }

    @Test
    void query_whenPosted_thenSaysHowToAsk() {
        HttpResponse<String> answer =
                service.post("/api/queries/entity-search", "anonymous", "application/x-www-form-urlencoded", "name=x");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(answer.body()).contains("asked by GET");
    }

    @Test
    void csv_whenPublisherIsAFormula_thenIsText() {
        assertThat(service.post("/kg/data?graph=urn:x-people:formula", "writer", "text/turtle", """
                @prefix vd: <https://w3id.org/vedette/ns#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <urn:x-people:formula> a vd:Person ; vd:nameKey "formula" ; rdfs:label "=HYPERLINK(A1)" .
                """)
                        .statusCode())
                .isLessThan(300);
        assertThat(service.get("/api/queries/entity-search?name=formula&format=csv", "anonymous")
                        .body())
                .contains("\"'=HYPERLINK(A1)\"");
    }

    @Test
    void query_whenNothingIsAccepted_thenSays406() {
        var response = service.send(service.request(NAMED, "anonymous")
                .header("Accept", "image/png")
                .GET());
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void openApi_whenRead_thenHasAPathForEveryQuery() throws Exception {
        JsonNode document = json("/api/openapi.json");
        assertThat(document.path("openapi").asText()).startsWith("3.");
        for (SavedQuery query : new SavedQueries().all()) {
            JsonNode get =
                    document.path("paths").path("/api/queries/" + query.name()).path("get");
            assertThat(get.path("operationId").asText()).isEqualTo(query.name());
            assertThat(get.path("responses").has("400")).isTrue();
        }
    }

    @Test
    void examples_whenEditorAsks_thenEverySavedQueryIsThere() {
        String query = "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?query { GRAPH <"
                + service.service().endpoint() + "/sparql/.well-known/sparql-examples> "
                + "{ ?example a sh:SPARQLExecutable ; sh:select|sh:construct ?query } }";
        assertThat(service.send(service.request("/kg/sparql?query=" + encoded(query), "anonymous")
                                .header("Accept", "text/csv")
                                .GET())
                        .body())
                .contains("SELECT");
    }

    @Test
    void endpoint_whenAskedWithoutQuery_thenDescribesItself() {
        var response = service.send(service.request("/kg/sparql", "anonymous")
                .header("Accept", "text/turtle")
                .GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("UnionDefaultGraph").contains("void#Dataset");
    }

    @Test
    void userInterface_whenOpened_thenIsThere() {
        assertThat(service.get("/", "anonymous").body()).contains("<html");
    }

    private static JsonNode json(String path) throws Exception {
        var response = service.get(path, "anonymous");
        assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
