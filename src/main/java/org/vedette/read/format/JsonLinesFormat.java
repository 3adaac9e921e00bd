package org.vedette.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * {@code .jsonl}: one article a line, read one at a time, so that a file may be larger than memory. A line that is broken or
 * too long is refused by its number, and the rest is read.
 */
final class JsonLinesFormat {
    private final int maxLineBytes;
    private final JsonMapper mapper;

    JsonLinesFormat(int maxLineBytes) {
        this.maxLineBytes = maxLineBytes;
        this.mapper = mapper(maxLineBytes);
    }

    /** A mapper that takes strings as long as an article may be. */
    static JsonMapper mapper(int maxTextBytes) {
        return new JsonMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(maxTextBytes)
                        .build())
                .build());
    }

    void read(InputStream in, DraftSink sink) throws IOException {
        InputStream bytes = unmarked(new BufferedInputStream(in, 1 << 16));
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int number = 1; ; number++) {
            line.reset();
            long length = line(bytes, line);
            if (length < 0) {
                return;
            }
            String part = ":" + number;
            if (length > maxLineBytes) {
                sink.refuse(part, Limits.tooLarge("the line", length, maxLineBytes));
            } else {
                article(line.toByteArray(), part, sink);
            }
        }
    }

    /** UTF-16 with its mark becomes UTF-8; the mark of UTF-8 is skipped. */
    private static InputStream unmarked(BufferedInputStream in) throws IOException {
        in.mark(4);
        Charset marked = TextDecoder.marked(in.readNBytes(3));
        in.reset();
        if (marked == null) {
            return in;
        }
        in.skipNBytes(TextDecoder.markLength(marked));
        return marked.equals(StandardCharsets.UTF_8)
                ? in
                : new BufferedInputStream(ReaderInputStream.builder()
                        .setReader(new InputStreamReader(in, marked))
                        .setCharset(StandardCharsets.UTF_8)
                        .get());
    }

    /** The length of the next line, of which no more than the limit is kept; -1 at the end. */
    private long line(InputStream in, ByteArrayOutputStream line) throws IOException {
        long length = 0;
        for (int b = in.read(); ; b = in.read()) {
            if (b < 0) {
                return length == 0 ? -1 : length;
            }
            if (b == '\n') {
                return length;
            }
            length++;
            if (length <= maxLineBytes) {
                line.write(b);
            }
        }
    }

    private void article(byte[] line, String part, DraftSink sink) {
        if (new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        try {
            sink.accept(part, JsonArticle.of(mapper.readTree(line)));
        } catch (RefusedException e) {
            sink.refuse(part, e);
        } catch (JsonProcessingException e) {
            sink.refuse(part, broken(e, "mend or remove the line"));
        } catch (IOException e) {
            sink.refuse(part, new RefusedException("bad-encoding", "the line is not UTF-8; convert the file to UTF-8"));
        }
    }

    static RefusedException broken(JsonProcessingException e, String remedy) {
        String column =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        String problem = e.getOriginalMessage().lines().findFirst().orElse("").replaceAll("\\s+\\(.*|\\s+at \\[.*", "");
        return new RefusedException("broken-json", "not JSON" + column + ": " + problem + "; " + remedy);
    }
}
