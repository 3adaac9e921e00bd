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
        to.println("  graph [overlap=false, splines=true, rankdir=LR];");
        to.println("  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=10];");
        to.println("  edge [fontname=\"Helvetica\", fontsize=8, color=\"#666666\"];");
        for (Network.Node node : network.nodes()) {
            to.println("  " + quoted(node.id()) + " [label=" + quoted(node.label()) + ", tooltip=" + quoted(node.type())
                    + ", fillcolor=\"" + NodeStyle.of(node.type()).hex() + "80\"];");
        }
        for (Network.Edge edge : network.edges()) {
            to.println("  " + quoted(edge.source()) + " -> " + quoted(edge.target()) + " [label=" + quoted(edge.kind())
                    + ", weight=" + edge.weight() + ", tooltip=" + quoted(edge.evidence()) + "];");
        }
        to.println("}");
        to.flush();
    }

    /** Only the quotation mark is special in a quoted string; a backslash is doubled as it starts Graphviz's escapes. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
    }
}
