package org.vedette.read.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The door of the package: reads one file or stream of a known kind. */
public final class Formats {
    private final int maxTextBytes;
    private final int maxDocumentBytes;
    private final JsonFormat json;
    private final JsonLinesFormat jsonLines;

    public Formats(int maxTextBytes, int maxDocumentBytes) {
        this.maxTextBytes = maxTextBytes;
        this.maxDocumentBytes = maxDocumentBytes;
        this.json = new JsonFormat(maxTextBytes);
        this.jsonLines = new JsonLinesFormat(maxTextBytes);
    }

    /** Reads the stream to its end; what is wrong with an article goes to the sink. */
    public void read(FileKind kind, InputStream in, DraftSink sink) throws IOException {
        switch (kind) {
            case JSON -> json.read(in, sink);
            case JSON_LINES -> jsonLines.read(in, sink);
            case TEXT, HTML, PDF, DOCX -> {
                try {
                    sink.accept("", document(kind, in));
                } catch (RefusedException e) {
                    sink.refuse("", e);
                }
            }
        }
    }

    /** The standard input has no name: JSON lines if it begins with a brace, else one article of plain text. */
    public void readUnnamed(InputStream in, DraftSink sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(1024);
        String start = new String(bytes.readNBytes(512), StandardCharsets.UTF_8);
        bytes.reset();
        boolean lines = start.replace("\uFEFF", "").stripLeading().matches("(?s)\\{\\s*\"\\w+\"\\s*:.*");
        read(lines ? FileKind.JSON_LINES : FileKind.TEXT, bytes, sink);
    }

    private Draft document(FileKind kind, InputStream in) throws IOException, RefusedException {
        boolean text = kind == FileKind.TEXT || kind == FileKind.HTML;
        byte[] bytes = Limits.readAll(in, text ? maxTextBytes : maxDocumentBytes);
        if (bytes.length == 0) {
            throw new RefusedException("empty", "the file has no content; remove it");
        }
        return switch (kind) {
            case TEXT -> PlainTextFormat.read(bytes);
            case HTML -> HtmlFormat.read(bytes);
            case PDF, DOCX -> OfficeFormat.read(bytes, kind, maxTextBytes);
            case JSON, JSON_LINES -> throw new IllegalArgumentException(kind + " holds many articles");
        };
    }
}
