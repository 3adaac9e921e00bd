package org.vedette.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * Sends requests to an endpoint and turns what goes wrong into {@link StoreException}s. All our requests may be repeated without
 * harm, so those that met a server which is down or busy are, for a while, once it has answered a first time.
 */
final class SparqlHttp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SparqlHttp.class);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int LONGEST_QUOTE = 200;

    private final Endpoint endpoint;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile boolean answered;

    /**
     * Talks to {@code endpoint}.
     *
     * @param patience how long a server that has answered before may be away
     */
    SparqlHttp(Endpoint endpoint, Duration patience) {
        this.endpoint = endpoint;
        this.patience = patience;
    }

    /** The body of a successful answer; to be closed. */
    InputStream post(URI address, String contentType, String accept, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body));
        return send(request);
    }

    InputStream get(URI address, String accept) {
        return send(HttpRequest.newBuilder(address).header("Accept", accept).GET());
    }

    @Override
    public void close() {
        client.close();
    }

    private InputStream send(HttpRequest.Builder builder) {
        if (endpoint.authorization() != null) {
            builder.header("Authorization", endpoint.authorization());
        }
        HttpRequest request = builder.build();
        Duration pause = Duration.ofMillis(200);
        long firstFailure = 0;
        while (true) {
            try {
                return sendOnce(request);
            } catch (StoreException e) {
                boolean passing = e.reason() == Reason.UNREACHABLE || e.reason() == Reason.TIMEOUT;
                long now = System.nanoTime();
                firstFailure = firstFailure == 0 ? now : firstFailure;
                if (!passing || !answered || now - firstFailure + pause.toNanos() > patience.toNanos()) {
                    throw e;
                }
                LOG.warn("{}; trying again", e.getMessage());
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(Duration.ofSeconds(5)) < 0 ? pause.multipliedBy(2) : pause;
        }
    }

    private InputStream sendOnce(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            answered = true;
            if (response.statusCode() / 100 == 2) {
                return response.body();
            }
            try (InputStream body = response.body()) {
                String text = new String(body.readNBytes(2_000), StandardCharsets.UTF_8);
                throw refusal(request.uri(), response.statusCode(), firstLine(text));
            }
        } catch (IOException e) {
            throw new StoreException(
                    Reason.UNREACHABLE,
                    request.uri() + ": no answer: " + e + "; check that the server runs and the address is right",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Reason.UNREACHABLE, request.uri() + ": interrupted; repeat the command", e);
        }
    }

    private static StoreException refusal(URI address, int status, String said) {
        String found = address + ": the server answered " + status + (said.isEmpty() ? "" : " (" + said + ")");
        return switch (status) {
            case 400 ->
                new StoreException(Reason.BAD_QUERY, found + "; the request or its query is wrong for this server");
            case 401, 403 ->
                new StoreException(
                        Reason.UNAUTHORISED,
                        found + "; give a user who may do this: http://user:password@host/... or VEDETTE_USER and"
                                + " VEDETTE_PASSWORD");
            case 404, 405, 406, 415 ->
                new StoreException(
                        Reason.REFUSED,
                        found + "; this is no SPARQL endpoint for it: write http://host:3030/kg, or QUERY,UPDATE");
            case 413 -> new StoreException(Reason.REFUSED, found + "; the batch is too large for it: raise its limit");
            case 408, 429, 502, 503, 504 ->
                new StoreException(
                        Reason.TIMEOUT, found + "; it is busy or the query takes too long: try later or ask for less");
            default ->
                new StoreException(
                        Reason.SERVER_ERROR, found + "; look at the log of the server, then repeat the command");
        };
    }

    private static String firstLine(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "..." : line;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis() + ThreadLocalRandom.current().nextInt(100));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Reason.UNREACHABLE, "interrupted; repeat the command", e);
        }
    }
}
