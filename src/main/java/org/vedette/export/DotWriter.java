package org.vedette.export;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Graphviz's language. */
final class DotWriter {
    private DotWriter() {}

    static void write(Network network, OutputStream out) {
        PrintStream to = new PrintStream(out, false, StandardCharsets.UTF_8);
        to.println("digraph vedette {");
        to.println("  graph [overlap=false, splines=true, rankdir=LR, ranksep=0.8, nodesep=0.2];");
        to.println(
                "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=10, color=\"#666666\"];");
        to.println("  edge [fontname=\"Helvetica\", fontsize=8, arrowsize=0.7];");
        for (Network.Node node : network.nodes()) {
            to.println("  " + quoted(node.id()) + " [label=" + quoted(node.label()) + ", tooltip=" + quoted(node.type())
                    + ", fillcolor=\"" + NodeStyle.of(node.type()).hex() + "80\"];");
        }
        for (Network.Edge edge : network.edges()) {
            to.println("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " [" + look(edge) + ", tooltip="
                    + quoted(edge.kind() + ": " + edge.evidence()) + "];");
        }
        to.println("}");
        to.flush();
    }

    private static String look(Network.Edge edge) {
        EdgeStyle style = EdgeStyle.of(edge.kind());
        return (style.named() ? "label=" + quoted(edge.kind()) + ", " : "")
                + "color=\"" + style.color() + "\", fontcolor=\"" + style.color() + "\""
                + (style.dashed() ? ", style=dashed" : "")
                + ", weight=" + edge.weight();
    }

    /** Only the quotation mark is special in a quoted string; a backslash is doubled as it starts Graphviz's escapes. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
    }
}
