package org.vedette.serve.api;

/**
 * What a request is answered with.
 *
 * @param more whether the result goes on after this page
 */
record Answer(String text, boolean more) {}
