package org.vedette.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the blocks that a browser would show, whatever elements the page uses for them. */
final class Blocks implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element element;
    private int linked;
    private int links;

    private Blocks(Element root) {
        this.element = root;
    }

    static List<Block> of(Element root) {
        Blocks visitor = new Blocks(root);
        root.traverse(visitor);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            String words = piece.getWholeText();
            text.append(words);
            linked += links > 0 ? words.strip().length() : 0;
        } else if (node instanceof Element each) {
            if (each.isBlock()) {
                flush();
                element = each;
            } else if (each.normalName().equals("a")) {
                links++;
            } else if (each.normalName().equals("br")) {
                breakLine(each);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element each) {
            if (each.isBlock()) {
                flush();
                element = each.parent() == null ? each : each.parent();
            } else if (each.normalName().equals("a")) {
                links--;
            }
        }
    }

    /** One break is a space; two are the end of a paragraph. */
    private void breakLine(Element br) {
        Node before = br.previousSibling();
        while (before instanceof TextNode blank && blank.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element previous && previous.normalName().equals("br")) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void flush() {
        String words = text.toString().replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(element, words, Math.min(1.0, (double) linked / words.length())));
        }
        text.setLength(0);
        linked = 0;
    }
}
