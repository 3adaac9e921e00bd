package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.vedette.text.Span;

/** Writes findings as the JSON of the contract: spans as {@code [begin, end]}, dates as ISO 8601. */
public final class FindingsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Span.class, new SpanSerializer()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Without the fields that tell people how something was found. */
    private static final ObjectMapper UNEXPLAINED =
            MAPPER.copy().addMixIn(Statement.class, Unexplained.class).addMixIn(Entity.class, Unexplained.class);

    private FindingsJson() {}

    /** One line, without a line break; with how each statement and entity was found where {@code explained} asks for it. */
    public static String line(Findings findings, boolean explained) {
        try {
            return (explained ? MAPPER : UNEXPLAINED).writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #line}, indented for people. */
    public static String pretty(Findings findings, boolean explained) {
        try {
            return (explained ? MAPPER : UNEXPLAINED)
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnoreProperties({"explanation", "resolution"})
    private interface Unexplained {}

    private static final class SpanSerializer extends StdSerializer<Span> {
        SpanSerializer() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
    }
}
