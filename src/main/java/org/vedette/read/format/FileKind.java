package org.vedette.read.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that are read, by the ending of a file's name. */
public enum FileKind {
    TEXT,
    HTML,
    PDF,
    DOCX,
    JSON,
    JSON_LINES;

    /** What lies beside saved pages and is never an article. */
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "avif", "css", "js", "mjs", "map",
            "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "webm", "mov", "wav", "ogg");

    public static Optional<FileKind> of(String fileName) {
        return Optional.ofNullable(
                switch (ending(fileName)) {
                    case "txt", "text", "md", "markdown" -> TEXT;
                    case "html", "htm", "xhtml" -> HTML;
                    case "pdf" -> PDF;
                    case "docx" -> DOCX;
                    case "json" -> JSON;
                    case "jsonl", "ndjson" -> JSON_LINES;
                    default -> null;
                });
    }

    /** Whether a folder's file is passed over without a word: pictures, style sheets, scripts. */
    public static boolean isAsset(String fileName) {
        return ASSETS.contains(ending(fileName));
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
