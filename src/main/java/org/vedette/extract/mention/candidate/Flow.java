package org.vedette.extract.mention.candidate;

import java.util.Arrays;
import org.vedette.text.Span;

/** A text as it reads without its lines: blanks, and a line break inside a paragraph with what indents the next line, as one blank. */
public final class Flow {
    private final String text;
    /** Where each character stands in the text that was given. */
    private final int[] positions;

    private Flow(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    public static Flow of(String text) {
        StringBuilder flow = new StringBuilder(text.length());
        int[] positions = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int end = i;
            int breaks = 0;
            while (end < text.length() && isBlank(text.charAt(end))) {
                breaks += text.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            positions[flow.length()] = i;
            boolean one = end > i && breaks <= 1 && !(breaks == 1 && isItem(text, end));
            flow.append(one ? ' ' : text.charAt(i));
            i = one ? end : i + 1;
        }
        positions[flow.length()] = text.length();
        return new Flow(flow.toString(), Arrays.copyOf(positions, flow.length() + 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** Whether a list's next item or a heading begins. */
    private static boolean isItem(String text, int position) {
        return position >= text.length() || "-+>#|<•*".indexOf(text.charAt(position)) >= 0;
    }

    /** For patterns to run over. */
    public String text() {
        return text;
    }

    /** Where a piece of the flow stands in the text that was given. */
    public Span span(int begin, int end) {
        return new Span(positions[begin], positions[end - 1] + 1);
    }
}
