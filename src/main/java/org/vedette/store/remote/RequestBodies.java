package org.vedette.store.remote;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.vedette.store.JournaledGraph;

/** Writes graphs as the body of a request. Terms are written as in N-Triples, escaped, so none can end a string or an IRI. */
final class RequestBodies {
    private static final NodeFormatter TERMS = new NodeFormatterNT(CharSpace.UTF8);

    private RequestBodies() {}

    static byte[] nquads(List<JournaledGraph> batch) {
        return write(out -> batch.forEach(graph -> graph.forEach(triple -> {
            triple(out, triple);
            TERMS.format(out, graph.name());
            out.print(" .\n");
        })));
    }

    /** One Update request: all graphs out, all graphs in. */
    static byte[] replacement(List<JournaledGraph> batch) {
        return write(out -> {
            batch.forEach(graph -> drop(out, graph.name()));
            out.print("INSERT DATA {\n");
            batch.forEach(graph -> {
                out.print("GRAPH ");
                TERMS.format(out, graph.name());
                out.print(" {\n");
                graph.forEach(triple -> {
                    triple(out, triple);
                    out.print(".\n");
                });
                out.print("}\n");
            });
            out.print("}\n");
        });
    }

    static byte[] removal(Collection<Node> graphs) {
        return write(out -> graphs.forEach(graph -> drop(out, graph)));
    }

    static byte[] form(String name, String value) {
        return (name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void drop(AWriter out, Node graph) {
        out.print("DROP SILENT GRAPH ");
        TERMS.format(out, graph);
        out.print(" ;\n");
    }

    private static void triple(AWriter out, Triple triple) {
        TERMS.format(out, triple.getSubject());
        out.print(" ");
        TERMS.format(out, triple.getPredicate());
        out.print(" ");
        TERMS.format(out, triple.getObject());
        out.print(" ");
    }

    private static byte[] write(Consumer<AWriter> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AWriter out = IO.wrapUTF8(bytes);
        writing.accept(out);
        out.flush();
        return bytes.toByteArray();
    }
}
