package org.vedette.cli.output;

/** What {@code extract} prints. */
public enum ExtractFormat {
    JSON,
    JSONL,
    TRIG,
    NQUADS,
    TURTLE,
    JSONLD
}
