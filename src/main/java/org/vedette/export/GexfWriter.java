package org.vedette.export;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** GEXF 1.3, dynamic with inclusive intervals of days, for Gephi. */
final class GexfWriter {
    private GexfWriter() {}

    static void write(Network network, OutputStream out) throws XMLStreamException {
        Xml xml = new Xml(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta")
                .text("creator", "Vedette")
                .text("description", "who said what")
                .close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        xml.open("attributes", "class", "node", "mode", "static")
                .empty("attribute", "id", "type", "title", "type", "type", "string")
                .close();
        xml.open("attributes", "class", "edge", "mode", "static")
                .empty("attribute", "id", "evidence", "title", "evidence", "type", "string")
                .close();
        nodes(network, xml);
        edges(network, xml);
        xml.close().close().end();
    }

    private static void nodes(Network network, Xml xml) throws XMLStreamException {
        xml.open("nodes");
        for (Network.Node node : network.nodes()) {
            NodeStyle style = NodeStyle.of(node.type());
            xml.open("node", "id", node.id(), "label", node.label());
            value(xml, "type", node.type());
            xml.empty("viz:color", "r", "" + style.red(), "g", "" + style.green(), "b", "" + style.blue());
            xml.empty("viz:size", "value", "" + NodeStyle.size(node.degree())).close();
        }
        xml.close();
    }

    private static void edges(Network network, Xml xml) throws XMLStreamException {
        xml.open("edges");
        for (Network.Edge edge : network.edges()) {
            xml.open(
                    "edge",
                    "id",
                    edge.id(),
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "kind",
                    edge.kind(),
                    "label",
                    edge.kind(),
                    "weight",
                    "" + edge.weight(),
                    "start",
                    edge.start(),
                    "end",
                    edge.end());
            value(xml, "evidence", edge.evidence());
            xml.close();
        }
        xml.close();
    }

    private static void value(Xml xml, String attribute, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.open("attvalues")
                    .empty("attvalue", "for", attribute, "value", value)
                    .close();
        }
    }
}
