package org.vedette.store.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;

/**
 * The addresses of a server. Written as one of
 *
 * <ul>
 *   <li>{@code http://host:3030/kg}: a dataset of Fuseki, with {@code /query}, {@code /update} and {@code /data} below it;
 *   <li>{@code http://host:8080/rdf4j-server/repositories/kg}: a repository of RDF4J or GraphDB;
 *   <li>{@code QUERY,UPDATE} or {@code QUERY,UPDATE,QUADS}: full addresses, the last one where N-Quads can be posted.
 * </ul>
 *
 * <p>User and password stand in the first address ({@code http://user:password@host/...}) or in the environment as
 * {@code VEDETTE_USER} and {@code VEDETTE_PASSWORD}.
 *
 * @param quads null where the server takes no N-Quads
 * @param authorization value of the header; null for none. Never printed
 */
record Endpoint(
        URI query,
        URI update,
        @Nullable URI quads,
        @Nullable String authorization) {

    static Endpoint parse(String text, Map<String, String> environment) {
        List<URI> addresses =
                List.of(text.strip().split(",")).stream().map(Endpoint::address).toList();
        URI first = addresses.get(0);
        String authorization = authorization(first.getRawUserInfo(), environment);
        List<URI> plain = addresses.stream().map(Endpoint::withoutUser).toList();
        return switch (plain.size()) {
            case 1 -> known(plain.get(0), authorization);
            case 2 -> new Endpoint(plain.get(0), plain.get(1), null, authorization);
            case 3 -> new Endpoint(plain.get(0), plain.get(1), plain.get(2), authorization);
            default -> throw wrong(text, "has more than three addresses");
        };
    }

    Optional<URI> quadsAddress() {
        return Optional.ofNullable(quads);
    }

    /** Hides the credentials. */
    @Override
    public String toString() {
        return query.toString();
    }

    private static Endpoint known(URI address, @Nullable String authorization) {
        String base = address.toString().replaceAll("/+$", "");
        if (address.getPath().contains("/repositories/")) {
            URI statements = URI.create(base + "/statements");
            return new Endpoint(URI.create(base), statements, statements, authorization);
        }
        String dataset = base.replaceAll("/(query|sparql|update|data)$", "");
        return new Endpoint(
                URI.create(dataset + "/query"),
                URI.create(dataset + "/update"),
                URI.create(dataset + "/data"),
                authorization);
    }

    private static URI address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw wrong(text, "is no web address");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw wrong(text, "is no web address");
        }
    }

    private static StoreException wrong(String text, String what) {
        return new StoreException(
                Reason.REFUSED,
                text.replaceAll("//[^/@]*@", "//") + " " + what + "; write it as http://host:3030/kg, or QUERY,UPDATE");
    }

    private static URI withoutUser(URI uri) {
        try {
            return new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), uri.getQuery(), null);
        } catch (URISyntaxException e) {
            throw wrong(uri.toString(), "is no web address");
        }
    }

    private static @Nullable String authorization(@Nullable String userInfo, Map<String, String> environment) {
        String user = environment.get("VEDETTE_USER");
        String credentials = userInfo != null
                ? URI.create("x:///?" + userInfo).getQuery()
                : user == null ? null : user + ":" + environment.getOrDefault("VEDETTE_PASSWORD", "");
        return credentials == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
