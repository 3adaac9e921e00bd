package org.vedette.export;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** GraphML with the attributes that Gephi reads and the node graphics that yEd reads. */
final class GraphmlWriter {
    private GraphmlWriter() {}

    static void write(Network network, OutputStream out) throws XMLStreamException {
        Xml xml = new Xml(out);
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:y",
                "http://www.yworks.com/xml/graphml");
        key(xml, "label", "node", "label", "string");
        key(xml, "type", "node", "type", "string");
        key(xml, "size", "node", "size", "double");
        key(xml, "r", "node", "r", "int");
        key(xml, "g", "node", "g", "int");
        key(xml, "b", "node", "b", "int");
        xml.empty("key", "id", "graphics", "for", "node", "attr.name", "graphics", "yfiles.type", "nodegraphics");
        key(xml, "kind", "edge", "label", "string");
        key(xml, "weight", "edge", "weight", "double");
        key(xml, "start", "edge", "start", "string");
        key(xml, "end", "edge", "end", "string");
        key(xml, "evidence", "edge", "evidence", "string");
        xml.empty("key", "id", "edgegraphics", "for", "edge", "attr.name", "graphics", "yfiles.type", "edgegraphics");
        xml.open("graph", "id", "vedette", "edgedefault", "directed");
        for (Network.Node node : network.nodes()) {
            node(xml, node);
        }
        for (Network.Edge edge : network.edges()) {
            edge(xml, edge);
        }
        xml.close().close().end();
    }

    private static void key(Xml xml, String id, String of, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(Xml xml, Network.Node node) throws XMLStreamException {
        NodeStyle style = NodeStyle.of(node.type());
        String size = "" + NodeStyle.size(node.degree());
        xml.open("node", "id", node.id());
        xml.text("data", node.label(), "key", "label");
        xml.text("data", node.type(), "key", "type");
        xml.text("data", size, "key", "size");
        xml.text("data", "" + style.red(), "key", "r");
        xml.text("data", "" + style.green(), "key", "g");
        xml.text("data", "" + style.blue(), "key", "b");
        xml.open("data", "key", "graphics").open("y:ShapeNode");
        xml.empty("y:Geometry", "width", size, "height", size);
        xml.empty("y:Fill", "color", style.hex(), "transparent", "false");
        xml.text("y:NodeLabel", node.label(), "modelName", "sides", "modelPosition", "s");
        xml.empty("y:Shape", "type", "ellipse").close().close().close();
    }

    private static void edge(Xml xml, Network.Edge edge) throws XMLStreamException {
        xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
        xml.text("data", edge.kind(), "key", "kind");
        xml.text("data", "" + edge.weight(), "key", "weight");
        xml.text("data", edge.start(), "key", "start");
        xml.text("data", edge.end(), "key", "end");
        xml.text("data", edge.evidence(), "key", "evidence");
        xml.open("data", "key", "edgegraphics").open("y:PolyLineEdge");
        xml.empty("y:Arrows", "source", "none", "target", "standard");
        xml.text("y:EdgeLabel", edge.kind()).close().close().close();
    }
}
