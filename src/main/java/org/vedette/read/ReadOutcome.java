package org.vedette.read;

/** What became of one input: an article, the news that it is a known one, or the reason why there is none. */
public sealed interface ReadOutcome permits Article, KnownArticle, RejectedArticle {}
