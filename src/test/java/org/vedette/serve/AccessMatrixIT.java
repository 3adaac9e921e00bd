package org.vedette.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.query.QueryParameter;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;

/** Who may do what on the loopback interface; docs/security.md names these tests. */
class AccessMatrixIT {
    private static final int CUT = -1;

    private static final String EVIL = "<urn:evil>";
    private static final String EVIL_UPDATE = "INSERT DATA { GRAPH <urn:evil> { <urn:evil> <urn:evil> <urn:evil> } }";
    private static final String EVIL_QUAD = "<urn:evil> <urn:evil> <urn:evil> <urn:evil> .\n";
    private static final String UPDATE = "application/sparql-update";
    private static final String QUADS = "application/n-quads";
    private static final List<String> USERS = List.of("anonymous", "reader", "writer", "admin");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "MKCOL", "LINK");

    @TempDir
    static Path folder;

    private static TestService service;

    @BeforeAll
    static void start() throws IOException {
        service = TestService.startNarrow(folder, "localhost");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void empty() {
        service.drop();
        service.post("/kg/data", "writer", QUADS, "<urn:a> <urn:b> <urn:c> <urn:good> .\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/kg/query?query=ASK%7B%7D, GET,  200, 200, 200, 200",
        "/kg/sparql?query=ASK%7B%7D, GET, 200, 200, 200, 200",
        "/kg/get?graph=urn:good,    GET,  200, 200, 200, 200",
        "/kg/data?graph=urn:good,   GET,  401, 401, 200, 200",
        "/kg/update,                POST, 401, 401, 204, 204",
        "/kg/data,                  POST, 401, 401, 200, 200",
        "/kg/data?graph=urn:g,      PUT,  401, 401, 201, 201",
        "/kg/data?graph=urn:good,   DELETE, 401, 401, 204, 204",
        "/kg/get?graph=urn:good,    PUT,  405, 405, 405, 405",
        "/kg/get?graph=urn:good,    DELETE, 405, 405, 405, 405",
        "/kg/other,                 GET,  401, 401, 404, 404",
        "/api/queries,              GET,  200, 200, 200, 200",
        "/api/queries,              POST, 405, 405, 405, 405",
        "/$/ping,                   GET,  200, 200, 200, 200",
        "/$/metrics,                GET,  200, 200, 200, 200",
        "/$/server,                 GET,  200, 200, 200, 200",
        "/$/tasks,                  GET,  401, 401, 401, 200",
        "/$/backups-list,           GET,  401, 401, 401, 200",
        "/$/compact/kg,             POST, 401, 401, 401, 200",
        "/$/datasets,               POST, 403, 403, 403, 403",
        "/$/datasets/kg,            DELETE, 403, 403, 403, 403",
        "/$/validate/data,          POST, 404, 404, 404, 404",
    })
    void endpoint_whenCalledAsEachUser_thenAnswersAsItsRoleMay(
            String path, String method, int anonymous, int reader, int writer, int admin) {
        boolean update = path.equals("/kg/update");
        List<Integer> statuses = new ArrayList<>();
        for (String user : USERS) {
            HttpRequest.Builder request = service.request(path, user).method(method, body(method, update));
            if (!method.equals("GET")) {
                request.header("Content-Type", update ? UPDATE : QUADS);
            }
            statuses.add(
                    service.send(request.header("Accept", "*/*, text/turtle")).statusCode());
            empty();
        }
        assertThat(statuses).containsExactly(anonymous, reader, writer, admin);
    }

    @Test
    void endpoints_whenCalledByAnyMethodWithoutTheRole_thenNothingIsWritten() {
        List<String> paths = List.of(
                "/",
                "/kg",
                "/kg/",
                "/kg/query",
                "/kg/sparql",
                "/kg/get",
                "/kg/update",
                "/kg/data",
                "/kg/data/x",
                "/kg/patch",
                "/kg/upload",
                "/kg/get?default",
                "/kg/data?default",
                "/kg/data?graph=urn:evil",
                "/api",
                "/api/queries",
                "/api/queries/experts-claiming",
                "/$/",
                "/$/datasets",
                "/$/datasets/kg",
                "/$/server",
                "/$/compact/kg",
                "/$/backup/kg",
                "/$/stats/kg",
                "/$/validate/query",
                "/.well-known/void");
        for (String path : paths) {
            for (String method : METHODS) {
                for (String user : USERS.subList(0, 2)) {
                    attack(service.request(path, user), method, UPDATE, EVIL_UPDATE);
                    attack(service.request(path, user), method, QUADS, EVIL_QUAD);
                    attack(
                            service.request(path, user),
                            method,
                            "application/x-www-form-urlencoded",
                            "update=" + encoded(EVIL_UPDATE));
                }
            }
        }
        assertUnchanged();
    }

    @Test
    void readingEndpoints_whenWriterSendsUpdates_thenNothingIsWritten() {
        for (String path : List.of("/kg/query", "/kg/sparql", "/kg/get", "/kg", "/api/queries")) {
            for (String method : METHODS) {
                attack(service.request(path, "writer"), method, UPDATE, EVIL_UPDATE);
                attack(service.request(path + "?update=" + encoded(EVIL_UPDATE), "writer"), method, QUADS, EVIL_QUAD);
            }
        }
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kg/update;x",
                "/kg;x/update",
                "/kg/%75pdate",
                "/kg%2fupdate",
                "/kg/query/../update",
                "/kg//update",
                "//kg/update",
                "/kg/./update",
                "/kg/update/",
                "/kg/update%00",
                "/kg/query%2f..%2fupdate",
                "/KG/update",
                "/kg/query;/../update",
                "/api/../kg/update",
                "/kg%252fupdate",
                "/$/../kg/update",
                "/kg/update%20",
                "/kg/query/%2e%2e/update",
                "/.well-known/../kg/update",
                "/kg/sparql/update",
                "/kg/update/x"
            })
    void update_whenPathIsDisguised_thenNothingIsWritten(String path) {
        for (String user : USERS.subList(0, 2)) {
            HttpRequest.Builder request = service.request(path, user)
                    .header("Content-Type", UPDATE)
                    .POST(BodyPublishers.ofString(EVIL_UPDATE));
            assertThat(answer(request)).as(path).isGreaterThanOrEqualTo(400);
        }
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void endpoint_whenMethodIsOverridden_thenHeaderCountsNothing(String header) {
        service.send(service.request("/kg/get?graph=urn:good", "anonymous")
                .header(header, "DELETE")
                .GET());
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "https://maps.example"})
    void update_whenPageOfOtherOriginSendsItWithCredentials_thenIsRefused(String origin) {
        HttpRequest.Builder request = service.request("/kg/update", "admin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString("update=" + encoded(EVIL_UPDATE)));
        HttpResponse<String> response = service.send(request);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertUnchanged();
    }

    @Test
    void query_whenOriginIsNamed_thenMayReadWithoutCredentials() {
        String path = "/kg/query?query=ASK%7B%7D";
        var named = service.send(service.request(path, "anonymous")
                .header("Origin", "https://maps.example")
                .GET());
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://maps.example");
        assertThat(named.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        var other = service.send(service.request(path, "anonymous")
                .header("Origin", "https://evil.example")
                .GET());
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void data_whenBodyIsTooLong_thenIsRefusedWhetherAnnouncedOrInChunks() {
        byte[] body = EVIL_QUAD.repeat(5_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder announced = service.request("/kg/data", "writer")
                .header("Content-Type", QUADS)
                .POST(BodyPublishers.ofByteArray(body));
        assertThat(statusOrCut(announced)).isIn(413, CUT);
        HttpRequest.Builder chunked = service.request("/kg/data", "writer")
                .header("Content-Type", QUADS)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(statusOrCut(chunked)).isIn(413, CUT);
        HttpRequest.Builder query = service.request("/kg/query", "anonymous")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() ->
                        new ByteArrayInputStream(("ASK {}" + " ".repeat(60_000)).getBytes(StandardCharsets.UTF_8))));
        assertThat(statusOrCut(query)).isIn(400, 413, CUT);
        assertUnchanged();
    }

    /** A server may close the connection on a body that is too long (RFC 9110, 15.5.14), before the client has read why. */
    private static int statusOrCut(HttpRequest.Builder request) {
        try {
            return service.send(request).statusCode();
        } catch (UncheckedIOException e) {
            return CUT;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/json", "multipart/form-data; boundary=x", "text/html"})
    void data_whenTypeCouldFetchOrHide_thenIsRefused(String type) {
        String body = "{\"@context\": \"http://127.0.0.1:9/context\", \"@id\": \"urn:evil\"}";
        assertThat(service.post("/kg/data", "writer", type, body).statusCode()).isEqualTo(415);
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <file:///etc/hostname>", "LOAD SILENT <http://127.0.0.1:9/x> INTO GRAPH <urn:evil>"})
    void update_whenItLoads_thenIsRefused(String update) {
        assertThat(service.post("/kg/update", "writer", UPDATE, update).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertUnchanged();
    }

    @Test
    void query_whenItCallsAnotherServer_thenIsRefused() {
        String query = "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
        assertThat(service.get("/kg/query?query=" + encoded(query), "anonymous").statusCode())
                .isGreaterThanOrEqualTo(400);
        String fromWeb = "SELECT * FROM <http://127.0.0.1:9/data.ttl> { ?s ?p ?o }";
        assertThat(service.get("/kg/query?query=" + encoded(fromWeb), "anonymous")
                        .body())
                .doesNotContain("\"value\"");
    }

    @Test
    void query_whenItTakesTooLong_thenIsStoppedAndServerLives() {
        service.post("/kg/data", "writer", QUADS, many());
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";
        assertThat(service.get("/kg/query?query=" + encoded(slow), "anonymous").statusCode())
                .isEqualTo(503);
        assertThat(service.get("/kg/query?query=ASK%7B%7D", "anonymous").statusCode())
                .isEqualTo(200);
    }

    @Test
    void query_whenTooManyAtOnce_thenSomeAreToldToComeAgain() throws Exception {
        service.post("/kg/data", "writer", QUADS, many());
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";
        Callable<Integer> ask = () ->
                service.get("/kg/query?query=" + encoded(slow), "anonymous").statusCode();
        try (var executor = Executors.newFixedThreadPool(20)) {
            List<Integer> statuses = new ArrayList<>();
            for (var future : executor.invokeAll(Collections.nCopies(20, ask))) {
                statuses.add(future.get());
            }
            assertThat(statuses).containsOnly(503);
        }
        assertThat(service.get("/$/ping", "anonymous").statusCode()).isEqualTo(200);
    }

    @Test
    void query_whenHostIsAnothersName_thenIsRefused() throws Exception {
        String request = "GET /kg/query?query=ASK%7B%7D HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n";
        assertThat(raw(request)).startsWith("HTTP/1.1 421");
    }

    @Test
    void savedQueries_whenEveryParameterIsAttacked_thenItIsOnlyAValue() {
        List<String> attacks = List.of(
                "\" } ; DROP ALL #",
                "x\\\" } UNION { ?s ?p ?o } #",
                "> } ; " + EVIL_UPDATE,
                "'''\n}\nINSERT",
                "?x",
                "%00");
        for (SavedQuery query : new SavedQueries().all()) {
            for (QueryParameter parameter : query.parameters()) {
                for (String attack : attacks) {
                    String path = "/api/queries/" + query.name() + "?" + others(query, parameter) + parameter.name()
                            + "=" + encoded(attack);
                    HttpResponse<String> response = service.get(path, "anonymous");
                    assertThat(response.statusCode()).as(path).isIn(200, 400);
                    assertThat(response.body()).doesNotContain("urn:a");
                }
            }
        }
        assertUnchanged();
    }

    @Test
    void secrets_whenMade_thenAreHashedOnDiskForTheOwnerOnly() throws Exception {
        Path users = folder.resolve("store/fuseki/users.ini");
        for (Path file : List.of(users, folder.resolve("store/fuseki/shiro.ini"))) {
            String text = Files.readString(file);
            for (String user : List.of("admin", "writer", "reader")) {
                assertThat(text).doesNotContain(service.secret(user));
            }
            assertThat(Files.getPosixFilePermissions(file).toString())
                    .doesNotContain("OTHERS")
                    .doesNotContain("GROUP");
        }
        assertThat(service.secret("admin")).hasSizeGreaterThan(40);
    }

    private static String others(SavedQuery query, QueryParameter attacked) {
        StringBuilder others = new StringBuilder();
        query.parameters().stream()
                .filter(parameter -> parameter.required() && !parameter.equals(attacked))
                .forEach(parameter -> others.append(parameter.name())
                        .append('=')
                        .append(harmless(parameter))
                        .append('&'));
        return others.toString();
    }

    private static String harmless(QueryParameter parameter) {
        return switch (parameter.kind()) {
            case TEXT -> "x";
            case IRI -> "urn:x";
            case INTEGER -> "1";
            case DATE -> "2024-01-01";
        };
    }

    private static void attack(HttpRequest.Builder request, String method, String type, String body) {
        answer(request.header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    /** The status; 400 where the server hung up without one. */
    private static int answer(HttpRequest.Builder request) {
        try {
            return service.send(request).statusCode();
        } catch (UncheckedIOException e) {
            return 400;
        }
    }

    private static HttpRequest.BodyPublisher body(String method, boolean update) {
        if (method.equals("GET") || method.equals("DELETE")) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofString(update ? EVIL_UPDATE : "");
    }

    private static void assertUnchanged() {
        String query = "ASK { GRAPH <urn:good> { <urn:a> <urn:b> <urn:c> } FILTER NOT EXISTS { { " + EVIL
                + " ?p ?o } UNION { GRAPH ?g { " + EVIL + " ?p ?o } } } }";
        assertThat(service.get("/kg/query?query=" + encoded(query), "admin").body())
                .contains("true");
    }

    private static String many() {
        StringBuilder quads = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            quads.append("<urn:m")
                    .append(i)
                    .append("> <urn:b> <urn:c")
                    .append(i)
                    .append("> <urn:many> .\n");
        }
        return quads.toString();
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", service.service().endpoint().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
