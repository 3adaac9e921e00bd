package org.vedette.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much is in a store.
 *
 * @param articlesByDay articles by the day (UTC) of their last ingest
 * @param bytes on disk; unknown for a remote store
 */
public record StoreStats(
        long articles,
        long statements,
        long graphs,
        long quads,
        SortedMap<LocalDate, Long> articlesByDay,
        OptionalLong bytes) {

    public StoreStats {
        articlesByDay = Collections.unmodifiableSortedMap(new TreeMap<>(articlesByDay));
    }
}
