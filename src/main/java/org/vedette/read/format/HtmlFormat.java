package org.vedette.read.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.vedette.read.html.MainContent;
import org.vedette.read.html.PageMetadata;

/** {@code .html}: the headline and paragraphs of the article on the page, with an empty line between them. */
final class HtmlFormat {
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int HEAD = 4096;

    private HtmlFormat() {}

    static Draft read(byte[] bytes) throws RefusedException {
        Document page = Jsoup.parse(TextDecoder.decode(bytes, declared(bytes)));
        List<String> paragraphs = MainContent.of(page)
                .orElseThrow(
                        () -> new RefusedException(
                                "no-article",
                                "the page has no article, only menus or scripts; save it after it is shown, or paste its text into a .txt"));
        return new Draft(TextDecoder.checked(String.join("\n\n", paragraphs)), PageMetadata.of(page));
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null; // a name that is no charset says nothing
        }
    }
}
