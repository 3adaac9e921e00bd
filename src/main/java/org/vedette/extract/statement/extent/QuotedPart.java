package org.vedette.extract.statement.extent;

import java.util.BitSet;
import java.util.List;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Quotation;
import org.vedette.findings.Statement.Kind;
import org.vedette.text.Span;

/** How much of a content stands in quotation marks. */
public final class QuotedPart {
    /** Of the letters; what is left out is an insertion, what is left in a scare quote. */
    private static final double ALL = .9;

    private static final double NONE = .02;

    private QuotedPart() {}

    public static Kind kind(List<Span> content, AnnotatedArticle article) {
        BitSet quoted = new BitSet();
        for (Quotation quotation : article.quotations()) {
            quoted.set(quotation.inner().begin(), quotation.inner().end());
        }
        int letters = 0;
        int inside = 0;
        for (Span span : content) {
            for (int i = span.begin(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(article.text().charAt(i))) {
                    letters++;
                    inside += quoted.get(i) ? 1 : 0;
                }
            }
        }
        double part = letters == 0 ? 0 : (double) inside / letters;
        return part >= ALL ? Kind.DIRECT : part <= NONE ? Kind.INDIRECT : Kind.MIXED;
    }
}
