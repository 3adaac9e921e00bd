package org.vedette.cli;

/** What {@code extract} prints. */
enum ExtractFormat {
    JSON,
    JSONL,
    TRIG,
    NQUADS,
    TURTLE,
    JSONLD
}
