package org.vedette.extract.statement.meaning;

import java.util.List;
import org.vedette.findings.Statement;

/**
 * What a content says.
 *
 * @param topics local names, most salient first, never empty
 * @param explanation the triggers and words that told it, for people
 */
public record Meaning(List<String> topics, Statement.Stance stance, Statement.Certainty certainty, String explanation) {
    /** The topic of what is about none of the others. */
    public static final String OTHER = "other";

    /** The topic that the project exists for. */
    public static final String PRESENCE = "permanent-presence";

    public Meaning {
        topics = List.copyOf(topics);
    }
}
