package org.vedette.serve.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.vedette.query.QueryException;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.store.GraphStore;
import org.vedette.store.StoreException;

/** Answers {@code GET /api/queries}, {@code /api/queries/NAME} and {@code /api/openapi.json}. */
public final class QueryApi extends HttpServlet {
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");
    private static final List<Representation> ROWS =
            List.of(Representation.JSON, Representation.CSV, Representation.HTML);
    private static final List<Representation> GRAPH = List.of(Representation.TURTLE);
    private static final List<Representation> LIST = List.of(Representation.JSON, Representation.HTML);

    private final transient Answering answering;
    private final transient SavedQueries queries;
    private final transient RecentAnswers recent;

    /**
     * Answers from {@code store}.
     *
     * @param version of what the store holds; another one after each write
     */
    public QueryApi(GraphStore store, SavedQueries queries, LongSupplier version) {
        this.answering = new Answering(store);
        this.queries = queries;
        this.recent = new RecentAnswers(version);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", METHODS));
            fail(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "saved queries are asked by GET");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (ApiException e) {
            fail(response, e.status(), String.valueOf(e.getMessage()));
        } catch (QueryException e) {
            fail(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            fail(response, status(e), String.valueOf(e.getMessage()));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (path.equals("/openapi.json")) {
            send(response, Representation.JSON, OpenApi.document(queries.all()));
        } else if (path.equals("/") || path.equals("/queries") || path.equals("/queries/")) {
            list(request, response);
        } else if (path.startsWith("/queries/")) {
            run(find(path.substring("/queries/".length())), request, response);
        } else {
            throw new ApiException(404, "there is /api/queries, /api/queries/NAME and /api/openapi.json");
        }
    }

    private SavedQuery find(String name) {
        return queries.all().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ApiException(404, "there is no saved query of that name; see /api/queries"));
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiRequest asked = ApiRequest.of(request.getParameterMap());
        if (negotiate(asked, request, LIST) == Representation.HTML) {
            send(response, Representation.HTML, HtmlPages.queries(queries.all()));
            return;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        queries.all().forEach(query -> {
            ObjectNode node = list.addObject()
                    .put("name", query.name())
                    .put("summary", query.summary())
                    .put("description", query.description())
                    .put("url", "/api/queries/" + query.name());
            ArrayNode parameters = node.putArray("parameters");
            query.parameters().forEach(parameter -> parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("kind", parameter.kind().name().toLowerCase(Locale.ROOT))
                    .put("required", parameter.required() && parameter.preset() == null)
                    .put("default", parameter.preset()));
        });
        send(response, Representation.JSON, list.toPrettyString() + "\n");
    }

    private void run(SavedQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiRequest asked = ApiRequest.of(request.getParameterMap());
        Representation format = negotiate(asked, request, query.construct() ? GRAPH : ROWS);
        Map<String, Node> values = query.bind(asked.values());
        Answer answer = recent.get(query.name(), asked, format, () -> answering.answer(query, asked, values, format));
        if (answer.more()) {
            response.setHeader("Link", "<" + asked.next(query.name()) + ">; rel=\"next\"");
        }
        send(response, format, answer.text());
    }

    private static Representation negotiate(
            ApiRequest asked, HttpServletRequest request, List<Representation> offered) {
        String types = String.join(
                ", ", offered.stream().map(Representation::mediaType).toList());
        if (asked.format() != null) {
            if (!offered.contains(asked.format())) {
                throw new ApiException(400, "this is offered as " + types);
            }
            return asked.format();
        }
        return Representation.accepted(request.getHeader("Accept"), offered)
                .orElseThrow(() -> new ApiException(406, "this is offered as " + types));
    }

    private static int status(StoreException failure) {
        return switch (failure.reason()) {
            case TIMEOUT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case BAD_QUERY -> HttpServletResponse.SC_BAD_REQUEST;
            default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }

    private static void fail(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        ObjectNode error =
                JsonNodeFactory.instance.objectNode().put("status", status).put("error", message);
        send(response, Representation.JSON, error.toPrettyString() + "\n");
    }

    private static void send(HttpServletResponse response, Representation format, String text) throws IOException {
        response.setContentType(format.mediaType() + ";charset=utf-8");
        response.setHeader("Vary", "Accept, Origin");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
