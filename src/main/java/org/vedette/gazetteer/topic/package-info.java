/** Topics and their triggers, read from <code>ontology/topics.ttl</code>. */
@NullMarked
package org.vedette.gazetteer.topic;

import org.jspecify.annotations.NullMarked;
