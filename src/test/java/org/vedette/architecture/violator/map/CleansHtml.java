package org.vedette.architecture.violator.map;

import org.jsoup.nodes.Document;

/** Does the work of read. */
record CleansHtml(Document page) {}
