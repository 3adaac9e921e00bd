package org.vedette.store;

import java.time.Instant;

/** What the store knows of how an article came in; kept in the article's own graph, so that the two cannot disagree. */
public record JournalEntry(
        String articleIri,
        String graphIri,
        String sha256,
        String inputHash,
        String extractorVersion,
        Instant ingestedAt) {

    /** Whether the same input was read by the same extractor, so that reading it again adds nothing. */
    public boolean covers(String otherInputHash, String otherExtractorVersion) {
        return inputHash.equals(otherInputHash) && extractorVersion.equals(otherExtractorVersion);
    }
}
