package org.vedette.read;

/**
 * How large an article may be; a larger one is rejected.
 *
 * @param textBytes of a text or web page, or of one line of a {@code .jsonl}
 * @param documentBytes of a {@code .pdf} or {@code .docx}, whose text is a small part of it
 */
public record SizeLimits(int textBytes, int documentBytes) {
    public static final SizeLimits DEFAULTS = new SizeLimits(10 * 1024 * 1024, 50 * 1024 * 1024);

    public SizeLimits {
        if (textBytes < 1 || documentBytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be 1 byte or more, found " + textBytes + " and " + documentBytes);
        }
    }
}
