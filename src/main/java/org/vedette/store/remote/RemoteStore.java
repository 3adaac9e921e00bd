package org.vedette.store.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.vedette.store.JournaledGraph;
import org.vedette.store.JournaledStore;
import org.vedette.store.StoreException;
import org.vedette.store.StoreException.Reason;
import org.vedette.store.StoreQueries;

/**
 * A store on a SPARQL 1.1 server. A batch is one request, so it is as atomic as the server's requests are: those of Fuseki and
 * RDF4J are. Queries need a default graph that is the union of the named ones; ours and RDF4J have it.
 */
public final class RemoteStore extends JournaledStore {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ROWS = "application/sparql-results+json";

    private final Endpoint endpoint;
    private final SparqlHttp http;

    private RemoteStore(Endpoint endpoint, Duration patience, Clock clock) {
        super(clock);
        this.endpoint = endpoint;
        this.http = new SparqlHttp(endpoint, patience);
    }

    /** Reaches a server, as {@code --endpoint} names it, and makes sure that it answers. */
    public static RemoteStore connect(String endpoint) {
        return connect(endpoint, System.getenv(), PATIENCE);
    }

    static RemoteStore connect(String endpoint, Map<String, String> environment, Duration patience) {
        RemoteStore store = new RemoteStore(Endpoint.parse(endpoint, environment), patience, Clock.systemUTC());
        try {
            store.ask("ASK {}", Map.of());
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public String location() {
        return endpoint.toString();
    }

    @Override
    public <T> T select(String query, Map<String, Node> parameters, Function<RowSet, T> reader) {
        return read(
                StoreQueries.bind(query, parameters), ROWS, in -> reader.apply(reader().read(in, ARQ.getContext())));
    }

    @Override
    public Graph construct(String query, Map<String, Node> parameters) {
        return read(StoreQueries.bind(query, parameters), "application/n-triples", in -> {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.NTRIPLES).parse(graph);
            return graph;
        });
    }

    @Override
    public boolean ask(String query, Map<String, Node> parameters) {
        return read(StoreQueries.bind(query, parameters), ROWS, in -> reader().readAny(in, ARQ.getContext())
                .booleanResult());
    }

    @Override
    public Graph graph(String graphIri) {
        return construct(StoreQueries.named("graph"), Map.of("graph", NodeFactory.createURI(graphIri)));
    }

    @Override
    public void forEachQuad(Consumer<Quad> action) {
        URI quads = endpoint.quadsAddress()
                .orElseThrow(() -> new StoreException(
                        Reason.REFUSED, location() + ": gives out no N-Quads; use the backup of that server"));
        try (InputStream in = http.get(quads, "application/n-quads")) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    action.accept(quad);
                }
            });
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw brokenOff(e);
        }
    }

    /** Of the server, where it is Fuseki and tells. */
    public Optional<String> fusekiVersion() {
        return administration().map(status -> status.path("version").asText()).filter(version -> !version.isEmpty());
    }

    /** Whether the server is {@code vedette serve}, which has the fix of GH-3877. */
    public boolean isVedette() {
        try (InputStream in = http.get(endpoint.query().resolve("/api/openapi.json"), "application/json")) {
            return new JsonMapper()
                    .readTree(in)
                    .path("info")
                    .path("title")
                    .asText()
                    .startsWith("Vedette");
        } catch (IOException | StoreException e) {
            return false;
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private Optional<JsonNode> administration() {
        try (InputStream in = http.get(endpoint.query().resolve("/$/server"), "application/json")) {
            return Optional.of(new JsonMapper().readTree(in));
        } catch (IOException | StoreException e) {
            return Optional.empty();
        }
    }

    private StoreException brokenOff(Exception e) {
        return new StoreException(
                Reason.SERVER_ERROR,
                location() + ": the answer broke off or is none: " + e.getMessage()
                        + "; the query may take too long: ask for less or raise the limit of the server",
                e);
    }

    @Override
    protected void put(List<JournaledGraph> batch) {
        URI quads = endpoint.quadsAddress().orElse(null);
        if (quads != null && noneExists(batch)) {
            discard(http.post(quads, "application/n-quads", "*/*", RequestBodies.nquads(batch)));
        } else {
            update(RequestBodies.replacement(batch));
        }
    }

    @Override
    protected void drop(List<Node> names) {
        update(RequestBodies.removal(names));
    }

    /** Servers do not tell. */
    @Override
    protected OptionalLong bytes() {
        return OptionalLong.empty();
    }

    private boolean noneExists(List<JournaledGraph> batch) {
        String names =
                batch.stream().map(graph -> "<" + graph.name().getURI() + ">").collect(Collectors.joining(" "));
        return !ask(StoreQueries.named("any-graph").replace("<urn:x-vedette:graphs>", names), Map.of());
    }

    private void update(byte[] request) {
        discard(http.post(endpoint.update(), "application/sparql-update", "*/*", request));
    }

    private <T> T read(Query query, String accept, Function<InputStream, T> reader) {
        byte[] form = RequestBodies.form("query", query.serialize());
        try (InputStream in = http.post(endpoint.query(), "application/x-www-form-urlencoded", accept, form)) {
            return reader.apply(in);
        } catch (IOException | RiotException e) {
            throw brokenOff(e);
        }
    }

    private static RowSetReader reader() {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    }

    private static void discard(InputStream body) {
        try (body) {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new StoreException(Reason.UNREACHABLE, "the answer of the server broke off: " + e, e);
        }
    }
}
