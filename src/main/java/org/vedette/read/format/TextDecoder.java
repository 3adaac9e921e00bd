package org.vedette.read.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by byte-order mark (which is not part of the text), as UTF-8, as UTF-16 without a mark, as what the
 * document declares, as Windows-1252 (of which ISO-8859-1 text is a part); in this order, each only if every byte fits.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;

    private TextDecoder() {}

    public static String decode(byte[] bytes, @Nullable Charset declared) throws RefusedException {
        Charset marked = marked(bytes);
        if (marked != null) {
            return checked(orRefuse(strict(bytes, markLength(marked), marked), marked));
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return checked(orRefuse(strict(bytes, 0, wide), wide));
        }
        refuseBinary(bytes);
        String text = strict(bytes, 0, StandardCharsets.UTF_8);
        if (text == null && declared != null) {
            text = strict(bytes, 0, declared);
        }
        if (text == null && !damagedUtf8(bytes)) {
            text = strict(bytes, 0, WINDOWS_1252);
        }
        return checked(orRefuse(text, StandardCharsets.UTF_8));
    }

    /** Refuses what no later stage can carry: NUL and halves of surrogate pairs. */
    static String checked(String text) throws RefusedException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new RefusedException(
                        "binary", "NUL at character " + i + "; this is not text: take the NULs out or leave it out");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw new RefusedException(
                            "bad-encoding", "half a surrogate pair at character " + i + "; save the text as UTF-8");
                }
                i++;
            }
        }
        return text;
    }

    static @Nullable Charset marked(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    static int markLength(Charset marked) {
        return marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** English in UTF-16 has a zero in nearly every second byte, and always in the same one. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length * 2 / 5;
        if (length < 8 || Math.max(even, odd) < most || Math.min(even, odd) > length / 50) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static void refuseBinary(byte[] bytes) throws RefusedException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new RefusedException(
                        "binary", "NUL at byte " + i + "; this is not text: take the NULs out or leave it out");
            }
            controls += bytes[i] > 0 && bytes[i] < 32 && "\t\n\r\f\u001B".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        if (controls > 8 && controls > bytes.length / 100) {
            throw new RefusedException(
                    "binary",
                    controls + " control characters in " + bytes.length + " bytes; this is not text: leave it out");
        }
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether most of what is not ASCII is sound UTF-8: then another encoding would only make a hash of it. */
    private static boolean damagedUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int follow = Integer.numberOfLeadingZeros(~(bytes[i] << 24)) - 1;
                boolean whole = follow >= 1 && follow <= 3 && i + follow < bytes.length;
                for (int k = 1; whole && k <= follow; k++) {
                    whole = (bytes[i + k] & 0xC0) == 0x80;
                }
                sound += whole ? 1 : 0;
                broken += whole ? 0 : 1;
                i += whole ? follow : 0;
            }
        }
        return sound > broken;
    }

    private static String orRefuse(@Nullable String text, Charset expected) throws RefusedException {
        if (text == null) {
            throw new RefusedException(
                    "bad-encoding",
                    "some bytes are not " + expected.name()
                            + ", and no other encoding fits; convert the file to UTF-8, e.g. with iconv");
        }
        return text;
    }
}
