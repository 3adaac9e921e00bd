package org.vedette.extract.statement.extent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;

/** The place from which a report comes, before its first sentence: "LIMA, Peru (Own report) — ". */
final class Dateline {
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}.’'/ -]{2,}(?:, [\\p{L}. ]{2,20})?(?: ?\\([^)]{2,40}\\))? ?[–—-]{1,2} ");

    private Dateline() {}

    /** Where a sentence goes on after it; the sentence's beginning where it has none. */
    static int end(Sentence sentence, AnnotatedArticle article) {
        Matcher dateline = DATELINE.matcher(sentence.span().of(article.text()));
        return sentence.span().begin() + (dateline.find() ? dateline.end() : 0);
    }
}
