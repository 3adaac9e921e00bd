package org.vedette.pipeline;

import org.vedette.findings.Findings;
import org.vedette.map.ArticleGraph;
import org.vedette.read.Article;
import org.vedette.read.KnownArticle;
import org.vedette.read.RejectedArticle;

/** What became of one article. */
public sealed interface PipelineOutcome {
    /** It went through: resolved findings, and a graph that conforms to the shapes. */
    record Done(Article article, Findings findings, ArticleGraph graph) implements PipelineOutcome {}

    /** It did not. */
    record Rejected(RejectedArticle article) implements PipelineOutcome {}

    /** The store has it from the same input and the same extractor already. */
    record Unchanged(KnownArticle article) implements PipelineOutcome {}
}
