package org.vedette.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.vedette.query.SavedQueries;

/** A service in this process on a free port, and requests to it as some user. */
public final class TestService implements AutoCloseable {
    private final FusekiService service;
    private final Map<String, String> secrets;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestService(FusekiService service, Map<String, String> secrets) {
        this.service = service;
        this.secrets = secrets;
    }

    /** With the limits of the installation. */
    public static TestService start(Path store, String host) {
        FusekiService service = FusekiService.start(new ServiceOptions(store, host, 0), new SavedQueries());
        return new TestService(service, service.newSecrets());
    }

    /** With limits that a test can reach. */
    public static TestService startNarrow(Path folder, String host) throws IOException {
        Path config = Files.createDirectories(folder.resolve("home/fuseki-config"));
        Files.writeString(config.resolve("service.yaml"), """
                allowedOrigins: ["https://maps.example"]
                allowedHosts: []
                readBodyBytes: 20000
                writeBodyBytes: 100000
                answerBytes: 300000
                concurrentRequests: 6
                firstRowMillis: 1500
                lastRowMillis: 2000
                """);
        System.setProperty("vedette.home", folder.resolve("home").toString());
        try {
            return start(folder.resolve("store"), host);
        } finally {
            System.clearProperty("vedette.home");
        }
    }

    public FusekiService service() {
        return service;
    }

    /** With the user's secret, as {@code --endpoint} takes it. */
    public String endpointFor(String user) {
        return service.endpoint().toString().replace("//", "//" + user + ":" + secret(user) + "@");
    }

    public String secret(String user) {
        return Objects.requireNonNull(secrets.get(user));
    }

    /** To a path, which is sent as it is; {@code user} may be "anonymous". */
    public HttpRequest.Builder request(String path, String user) {
        URI root = service.endpoint().resolve("/");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root.toString().replaceAll("/$", "") + path));
        if (!user.equals("anonymous")) {
            byte[] credentials = (user + ":" + secret(user)).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public HttpResponse<String> post(String path, String user, String type, String body) {
        return send(request(path, user).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String path, String user) {
        return send(request(path, user).GET());
    }

    /** Empties the store. */
    public void drop() {
        post("/kg/update", "writer", "application/sparql-update", "DROP ALL");
    }

    @Override
    public void close() {
        service.close();
        client.close();
    }
}
