package org.vedette.read;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface ReadOutcome permits Article, RejectedArticle {}
