package org.vedette.annotate;

import java.util.List;
import org.vedette.read.Article;

/**
 * An article with its linguistic annotation.
 *
 * @param text the article's flat text: one UTF-16 unit a code point, so spans index it directly
 * @param sentences in text order; page furniture has none
 * @param quotations in text order, outermost only
 */
public record AnnotatedArticle(Article article, String text, List<Sentence> sentences, List<Quotation> quotations) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }
}
