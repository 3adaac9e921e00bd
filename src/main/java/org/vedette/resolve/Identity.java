package org.vedette.resolve;

/**
 * Which node an entity is.
 *
 * @param reason why, in words for an analyst
 */
record Identity(String iri, String reason) {}
