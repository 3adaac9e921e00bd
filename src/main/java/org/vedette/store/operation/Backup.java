package org.vedette.store.operation;

import java.nio.file.Path;

/**
 * A finished backup, read back and found equal to what the store gave.
 *
 * @param file gzipped N-Quads, which any triple store can load
 * @param digest of the quads, whatever their order
 * @param bytes of the file
 */
public record Backup(Path file, long quads, String digest, long bytes) {}
