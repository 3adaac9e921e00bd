/**
 * Reads what a statement's content means: its topics, its stance towards them, its certainty. The vocabulary is data:
 * <code>ontology/topics.ttl</code> and <code>ontology/meaning.tsv</code>.
 */
@NullMarked
package org.vedette.extract.statement.meaning;

import org.jspecify.annotations.NullMarked;
