package org.vedette.read.format;

import java.util.List;
import org.vedette.text.CodePoints;
import org.vedette.text.Span;

/** {@code .txt} and {@code .md}: the text is the file's content unchanged but for a byte-order mark. */
final class PlainTextFormat {
    private PlainTextFormat() {}

    static Draft read(byte[] bytes) throws RefusedException {
        String text = TextDecoder.decode(bytes, null);
        FrontMatter front = FrontMatter.of(text);
        if (front.length() == 0) {
            return new Draft(text, front.metadata());
        }
        int length = CodePoints.flatten(text.substring(0, front.length())).length();
        return new Draft(text, front.metadata(), List.of(new Span(0, length)));
    }
}
