package org.vedette.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;

/** Cytoscape's {@code .cyjs}: the network JSON that Cytoscape desktop and Cytoscape.js read. */
final class CytoscapeWriter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CytoscapeWriter() {}

    static void write(Network network, OutputStream out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format_version", "1.0").put("generated_by", "Vedette").put("target_cytoscapejs_version", "~3");
        root.putObject("data").put("name", "Vedette");
        ObjectNode elements = root.putObject("elements");
        ArrayNode nodes = elements.putArray("nodes");
        for (Network.Node node : network.nodes()) {
            nodes.addObject()
                    .putObject("data")
                    .put("id", node.id())
                    .put("name", node.label())
                    .put("type", node.type())
                    .put("degree", node.degree())
                    .put("color", NodeStyle.of(node.type()).hex());
        }
        ArrayNode edges = elements.putArray("edges");
        for (Network.Edge edge : network.edges()) {
            edges.addObject()
                    .putObject("data")
                    .put("id", edge.id())
                    .put("source", edge.source())
                    .put("target", edge.target())
                    .put("interaction", edge.kind())
                    .put("name", edge.kind())
                    .put("weight", edge.weight())
                    .put("start", edge.start())
                    .put("end", edge.end())
                    .put("evidence", edge.evidence());
        }
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, root);
    }
}
