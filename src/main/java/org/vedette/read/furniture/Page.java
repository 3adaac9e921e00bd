package org.vedette.read.furniture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.vedette.text.Span;

/** A text in lines, some of them marked as furniture. Each finder marks what it knows and sees what others have marked. */
final class Page {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…][\"”’)]?)\\s+(?=[\"“‘(]?\\p{Lu})");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final BitSet marked = new BitSet();

    /** Lines of a text with one UTF-16 unit a code point; those that touch a known span are marked. */
    Page(String flatText, List<Span> known) {
        this.text = flatText;
        int top = known.stream().mapToInt(Span::end).max().orElse(0);
        for (Span span : LineCutter.cut(flatText, top)) {
            if (known.stream().anyMatch(k -> k.overlaps(span))) {
                marked.set(lines.size());
            }
            lines.add(Line.of(span, span.of(flatText)));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    void mark(int index) {
        marked.set(index);
    }

    /** Marks lines from the first to before the last. */
    void mark(int from, int to) {
        marked.set(from, to);
    }

    boolean isMarked(int index) {
        return marked.get(index);
    }

    /** Neither marked nor blank. */
    boolean isOpen(int index) {
        return !marked.get(index) && !lines.get(index).isBlank();
    }

    boolean isOpenProse(int index) {
        return isOpen(index) && lines.get(index).isProse();
    }

    /** The first open line of running text, or the number of lines. */
    int firstProse() {
        return IntStream.range(0, size())
                .filter(i -> isOpen(i) && line(i).opensText())
                .findFirst()
                .orElse(size());
    }

    /** Words of open running text between two lines. */
    int proseWords(int from, int to) {
        return IntStream.range(from, to)
                .filter(this::isOpenProse)
                .map(i -> line(i).words())
                .sum();
    }

    /** The next line that is not blank, or the number of lines. */
    int next(int index) {
        int next = index + 1;
        while (next < size() && line(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The last line before that is not blank, or -1. */
    int previous(int index) {
        int previous = index - 1;
        while (previous >= 0 && line(previous).isBlank()) {
            previous--;
        }
        return previous;
    }

    /** The marked lines as spans; neighbours are one span. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i)) {
            int last = i;
            for (int k = i; k < size() && (marked.get(k) || line(k).isBlank()); k++) {
                last = marked.get(k) ? k : last;
            }
            Span span = new Span(line(i).span().begin(), line(last).span().end());
            if (span.length() > 0) {
                spans.add(span);
            }
            i = last + 1;
        }
        return spans;
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCE_END.split(text));
    }
}
