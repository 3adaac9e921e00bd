package org.vedette.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads no more than a limit allows. */
final class Limits {
    private Limits() {}

    static byte[] readAll(InputStream in, int maxBytes) throws IOException, RefusedException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw tooLarge("it", bytes.length + in.skip(Long.MAX_VALUE - bytes.length), maxBytes);
        }
        return bytes;
    }

    static RefusedException tooLarge(String what, long bytes, int maxBytes) {
        return new RefusedException(
                "too-large",
                String.format(
                        Locale.ROOT,
                        "%s has %.1f MB, the limit is %.1f MB; split it, or raise the limit with --max-mb",
                        what,
                        bytes / 1048576.0,
                        maxBytes / 1048576.0));
    }
}
