package org.vedette.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which requests are turned away before it matters who sends them. */
final class RequestRules {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Ways to write a path that one layer takes for another path than the next. */
    private static final Pattern TRICK =
            Pattern.compile(";|//|\\\\|/\\.{1,2}(/|$)|%(2f|5c|2e|3b|25|00)", Pattern.CASE_INSENSITIVE);

    /** No JSON-LD, whose contexts the server would fetch; no multipart, whose parts could be JSON-LD. */
    private static final Set<String> WRITABLE = Set.of(
            "text/turtle",
            "application/n-triples",
            "text/plain",
            "application/n-quads",
            "application/trig",
            "application/sparql-update",
            "application/x-www-form-urlencoded",
            "application/rdf-patch",
            "text/rdf-patch");

    private final Set<String> hosts;
    private final boolean anyHost;
    private final List<String> origins;
    private final ServiceLimits limits;

    /**
     * Rules for a server.
     *
     * @param host the interface it listens on
     * @param loopback whether only programs of this machine reach it: then its names are known, and no other is accepted
     */
    RequestRules(ServiceLimits limits, String host, boolean loopback) {
        this.limits = limits;
        this.origins = limits.allowedOrigins();
        this.hosts = new HashSet<>(limits.allowedHosts());
        hosts.addAll(List.of("localhost", "127.0.0.1", "[::1]", host.toLowerCase(Locale.ROOT)));
        this.anyHost = !loopback && limits.allowedHosts().isEmpty();
    }

    Optional<Refusal> check(HttpServletRequest request) {
        String path = request.getRequestURI();
        Route route = Route.of(path);
        if (!anyHost && !hosts.contains(hostOf(request))) {
            return refuse(421, "this server does not go by that name; add it to allowedHosts");
        }
        if (TRICK.matcher(path).find()) {
            return refuse(400, "the path is not in its plain form");
        }
        if (!METHODS.contains(request.getMethod())) {
            return refuse(405, "no such method here");
        }
        if (path.startsWith("/$/validate")) {
            return refuse(404, "not offered");
        }
        if (path.startsWith("/$/datasets") && !SAFE.contains(request.getMethod())) {
            return refuse(403, "datasets are not made, taken off or deleted over the network");
        }
        if (changes(route, request.getMethod()) && isForeign(request)) {
            return refuse(403, "pages of other origins may not change anything");
        }
        return body(request, route);
    }

    /** Tells the browser that pages of a named origin may read; without credentials. */
    void allowOrigin(HttpServletRequest request, HttpServletResponse response) {
        Route route = Route.of(request.getRequestURI());
        String origin = request.getHeader("Origin");
        response.addHeader("Vary", "Origin");
        if (origin != null && origins.contains(origin) && (route == Route.READ || route == Route.OPEN)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            response.setHeader("Access-Control-Expose-Headers", "Link");
            response.setHeader("Access-Control-Max-Age", "600");
        }
    }

    private Optional<Refusal> body(HttpServletRequest request, Route route) {
        if (SAFE.contains(request.getMethod())) {
            return Optional.empty();
        }
        if (request.getHeader("Content-Encoding") != null) {
            return refuse(415, "send the body uncompressed");
        }
        String type = mediaType(request.getContentType());
        if (route == Route.WRITE && !request.getMethod().equals("DELETE") && !WRITABLE.contains(type)) {
            return refuse(
                    415, "not accepted here: \"" + type + "\"; send Turtle, TriG, N-Triples, N-Quads or an update");
        }
        long limit = route == Route.WRITE ? limits.writeBodyBytes() : limits.readBodyBytes();
        if (request.getContentLengthLong() > limit) {
            return refuse(413, "the body may have " + limit + " bytes");
        }
        return Optional.empty();
    }

    private static boolean changes(Route route, String method) {
        return !SAFE.contains(method) && route != Route.READ;
    }

    /** Browsers say where a request comes from; other programs do not, and carry no credentials of a user who is elsewhere. */
    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static String hostOf(HttpServletRequest request) {
        try {
            String host = URI.create("http://" + request.getHeader("Host")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null
                ? ""
                : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Refusal> refuse(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
