package org.vedette.read.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vedette.read.metadata.Metadata;
import org.xml.sax.SAXException;

/** {@code .pdf} and {@code .docx}, by Tika: paragraphs with an empty line between them, lines of a page joined. */
final class OfficeFormat {
    private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{L}+)-[ \\t]*\\R[ \\t]*(\\p{Ll}+)");

    private OfficeFormat() {}

    static Draft read(byte[] bytes, FileKind kind, int maxTextBytes) throws RefusedException {
        org.apache.tika.metadata.Metadata found = new org.apache.tika.metadata.Metadata();
        Document page = Jsoup.parse(xhtml(bytes, kind, found, maxTextBytes));
        page.outputSettings().prettyPrint(false);
        page.select(".header, .footer, .annotation, .embedded, script, style").remove();
        List<String> paragraphs = new ArrayList<>();
        for (Element block : page.body().select("p, h1, h2, h3, h4, h5, h6, li, td, th")) {
            if (block.selectFirst("p, li") == null || block.normalName().equals("p")) {
                paragraphs.addAll(paragraphs(block.wholeText()));
            }
        }
        String text = String.join("\n\n", paragraphs);
        if (text.isBlank()) {
            throw new RefusedException(
                    "no-text",
                    "the " + kind.name().toLowerCase(Locale.ROOT)
                            + " has no text, perhaps it is a scan; run character recognition (e.g. ocrmypdf) first");
        }
        return new Draft(TextDecoder.checked(text), new Metadata(null, title(found), null, null, null, null));
    }

    private static String xhtml(byte[] bytes, FileKind kind, org.apache.tika.metadata.Metadata found, int maxTextBytes)
            throws RefusedException {
        ToXMLContentHandler xml = new ToXMLContentHandler();
        Parser parser = kind == FileKind.PDF ? new PDFParser() : new OOXMLParser();
        try {
            parser.parse(
                    new ByteArrayInputStream(bytes),
                    new WriteOutContentHandler(xml, maxTextBytes),
                    found,
                    new ParseContext());
        } catch (EncryptedDocumentException e) {
            throw new RefusedException("encrypted", "it is locked by a password; save a copy without one");
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw Limits.tooLarge("its text", maxTextBytes, maxTextBytes);
            }
            throw new RefusedException(
                    "broken-document",
                    "it is not a sound " + kind.name().toLowerCase(Locale.ROOT) + " file; open it and save it anew");
        }
        return xml.toString();
    }

    /** An empty line ends a paragraph; a single break is only the end of a line on the page. */
    private static List<String> paragraphs(String block) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : block.split("\\R[ \\t]*\\R", -1)) {
            String joined = joinWords(paragraph)
                    .replaceAll("[ \\t\\u00A0]*\\R[ \\t\\u00A0]*", " ")
                    .strip();
            if (!joined.isEmpty()) {
                paragraphs.add(joined);
            }
        }
        return paragraphs;
    }

    /** A hyphen at the end of a line goes if the whole word stands elsewhere in the block, else it is the word's own. */
    private static String joinWords(String paragraph) {
        return BROKEN_WORD.matcher(paragraph).replaceAll(match -> {
            String whole = match.group(1) + match.group(2);
            boolean known =
                    Pattern.compile("\\b" + whole + "\\b").matcher(paragraph).find();
            return Matcher.quoteReplacement(known ? whole : match.group(1) + "-" + match.group(2));
        });
    }

    /** Programs write file names and their own name into this field; such titles are none. */
    private static @Nullable String title(org.apache.tika.metadata.Metadata found) {
        String title = found.get(TikaCoreProperties.TITLE);
        return title == null
                        || title.isBlank()
                        || title.matches("(?i).*\\.(docx?|pdf|indd|qxd)|microsoft word.*|untitled.*")
                ? null
                : title.strip();
    }
}
