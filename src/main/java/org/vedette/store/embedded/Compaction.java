package org.vedette.store.embedded;

/** What a compaction gave back: the size of the store's files before and after. */
public record Compaction(long bytesBefore, long bytesAfter) {}
