/**
 * The saved queries as an API over HTTP: what there is, rows and graphs in several formats, and an OpenAPI document. Receives
 * requests, returns answers; a wrong one gets 400 and what is allowed.
 */
@NullMarked
package org.vedette.serve.api;

import org.jspecify.annotations.NullMarked;
