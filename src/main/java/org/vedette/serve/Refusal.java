package org.vedette.serve;

/** A request that is turned away, with the status and the line that say why. */
record Refusal(int status, String reason) {}
