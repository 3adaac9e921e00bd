package org.vedette.store;

import java.time.Instant;

/** What the store knows of how an article came in; kept in the article's own graph, so that the two cannot disagree. */
public record JournalEntry(
        String articleIri, String graphIri, String sha256, String extractorVersion, Instant ingestedAt) {

    /** Whether the same text was read by the same extractor, so that reading it again adds nothing. */
    public boolean covers(String otherSha256, String otherExtractorVersion) {
        return sha256.equals(otherSha256) && extractorVersion.equals(otherExtractorVersion);
    }
}
