/**
 * What the service says of itself in RDF, for tools: the saved queries as examples, VoID counts, the service description.
 */
@NullMarked
package org.vedette.serve.describe;

import org.jspecify.annotations.NullMarked;
