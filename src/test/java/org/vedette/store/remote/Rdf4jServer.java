package org.vedette.store.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * The store of RDF4J behind the paths of its server: {@code /repositories/kg} for queries, {@code /statements} below it for
 * updates and N-Quads, each in one transaction. The engine is RDF4J's; the few lines of HTTP are ours, since its own server
 * needs an application server of its own.
 */
final class Rdf4jServer implements AutoCloseable {
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final HttpServer server;

    Rdf4jServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/repositories/kg", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/repositories/kg";
    }

    @Override
    public void close() {
        server.stop(0);
        repository.shutDown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                RepositoryConnection connection = repository.getConnection()) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            int status = 200;
            try {
                answer(exchange, connection, answer);
            } catch (MalformedQueryException e) {
                status = 400;
                answer.write(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(status, answer.size() == 0 ? -1 : answer.size());
            exchange.getResponseBody().write(answer.toByteArray());
        }
    }

    private static void answer(HttpExchange exchange, RepositoryConnection connection, ByteArrayOutputStream answer)
            throws IOException {
        boolean statements = exchange.getRequestURI().getPath().endsWith("/statements");
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        byte[] body = exchange.getRequestBody().readAllBytes();
        String text = new String(body, StandardCharsets.UTF_8);
        if (!statements) {
            query(
                    connection.prepareQuery(
                            URLDecoder.decode(text.substring("query=".length()), StandardCharsets.UTF_8)),
                    answer);
        } else if (exchange.getRequestMethod().equals("GET")) {
            connection.export(new NQuadsWriter(answer));
        } else {
            connection.begin();
            if (type.startsWith("application/n-quads")) {
                connection.add(new ByteArrayInputStream(body), "", RDFFormat.NQUADS);
            } else {
                connection.prepareUpdate(text).execute();
            }
            connection.commit();
        }
    }

    private static void query(Query query, ByteArrayOutputStream answer) throws IOException {
        switch (query) {
            case TupleQuery rows -> rows.evaluate(new SPARQLResultsJSONWriter(answer));
            case GraphQuery graph -> graph.evaluate(new NTriplesWriter(answer));
            case BooleanQuery ask -> new SPARQLBooleanJSONWriter(answer).write(ask.evaluate());
            default -> throw new IllegalArgumentException(query.toString());
        }
    }
}
