package org.vedette.read;

/**
 * Limits of the stage.
 *
 * @param maxTextBytes largest article: a text or web page, or one line of a {@code .jsonl}
 * @param maxDocumentBytes largest {@code .pdf} or {@code .docx}, whose text is a small part of it
 */
public record ReadSettings(int maxTextBytes, int maxDocumentBytes) {
    public static final ReadSettings DEFAULTS = new ReadSettings(10 * 1024 * 1024, 50 * 1024 * 1024);

    public ReadSettings {
        if (maxTextBytes < 1 || maxDocumentBytes < 1) {
            throw new IllegalArgumentException("read.maxTextBytes and read.maxDocumentBytes must be 1 or more, found "
                    + maxTextBytes + " and " + maxDocumentBytes);
        }
    }
}
