package org.vedette.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/**
 * A proposition that the text attributes to a source.
 *
 * @param speaker an entity's id; null where the source is unnamed
 * @param speakerText how the text names the source here ("She"); null where it does not
 * @param source the spans of the source's mention, in text order
 * @param cue the spans of the cue ("said", "according to"), in text order
 * @param content the spans of the content, quotation marks left out, in text order
 * @param contentText the content's spans, joined by one space
 * @param topics local names of the topics, most salient first
 * @param mentions ids of the entities that the content names, in text order
 * @param confidence the probability that who and what are right, 0 to 1
 * @param explanation how it was found, for people; null unless asked for
 */
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable String speakerText,
        SpeakerKind speakerKind,
        Kind kind,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String contentText,
        List<String> topics,
        Stance stance,
        Certainty certainty,
        List<String> mentions,
        double confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation) {
    public Statement {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
    }

    /** How the content is quoted: all of it in quotation marks, none of it, or some. */
    public enum Kind {
        @JsonProperty("direct")
        DIRECT,
        @JsonProperty("indirect")
        INDIRECT,
        @JsonProperty("mixed")
        MIXED
    }

    /** Towards the statement's topic. */
    public enum Stance {
        @JsonProperty("affirms")
        AFFIRMS,
        @JsonProperty("denies")
        DENIES,
        @JsonProperty("uncertain")
        UNCERTAIN
    }

    /** Whether the source commits itself. */
    public enum Certainty {
        @JsonProperty("asserted")
        ASSERTED,
        @JsonProperty("hedged")
        HEDGED
    }

    /** What kind of source speaks. */
    public enum SpeakerKind {
        @JsonProperty("expert")
        EXPERT,
        @JsonProperty("official")
        OFFICIAL,
        @JsonProperty("military")
        MILITARY,
        @JsonProperty("politician")
        POLITICIAN,
        @JsonProperty("organisation")
        ORGANISATION,
        @JsonProperty("media")
        MEDIA,
        @JsonProperty("other")
        OTHER
    }
}
