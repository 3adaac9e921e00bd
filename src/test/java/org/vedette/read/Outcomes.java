package org.vedette.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader delivered, in order. */
record Outcomes(List<Article> articles, List<RejectedArticle> rejected) {
    static Outcomes of(Path... paths) {
        return of(ReadOptions.of(List.of(paths)));
    }

    static Outcomes of(ReadOptions options) {
        List<Article> articles = new ArrayList<>();
        List<RejectedArticle> rejected = new ArrayList<>();
        new ArticleReader().read(options, outcome -> {
            switch (outcome) {
                case Article article -> articles.add(article);
                case KnownArticle known -> throw new AssertionError(known + " was never read");
                case RejectedArticle refused -> rejected.add(refused);
            }
        });
        return new Outcomes(articles, rejected);
    }

    Article article() {
        if (articles.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError("expected one article, found " + this);
        }
        return articles.getFirst();
    }

    RejectedArticle rejection() {
        if (rejected.size() != 1) {
            throw new AssertionError("expected one rejection, found " + this);
        }
        return rejected.getFirst();
    }
}
