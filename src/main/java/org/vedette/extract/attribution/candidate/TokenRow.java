package org.vedette.extract.attribution.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Quotation;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Span;

/** All tokens of an article in one row: positions, heads and subtrees count from the article's first token. */
public final class TokenRow {
    /** Stands for "no token" and "no quotation". */
    public static final int NONE = -1;

    private final AnnotatedArticle article;
    private final List<Token> tokens = new ArrayList<>();
    private final String[] lower;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    private final int[] firstOf;
    private final boolean[] word;
    private final @Nullable Shape[] shapes;

    public TokenRow(AnnotatedArticle article) {
        this.article = article;
        firstOf = new int[article.sentences().size() + 1];
        for (Sentence sentence : article.sentences()) {
            tokens.addAll(sentence.tokens());
            firstOf[sentence.index() + 1] = tokens.size();
        }
        shapes = new Shape[article.sentences().size()];
        lower = new String[size()];
        word = new boolean[size()];
        sentenceOf = new int[size()];
        quotationOf = new int[size()];
        Arrays.fill(quotationOf, NONE);
        for (int s = 0; s + 1 < firstOf.length; s++) {
            Arrays.fill(sentenceOf, firstOf[s], firstOf[s + 1], s);
        }
        int quotation = 0;
        for (int i = 0; i < size(); i++) {
            lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
            word[i] = lower[i].chars().anyMatch(Character::isLetterOrDigit);
            while (quotation < quotations().size()
                    && quotations().get(quotation).outer().end()
                            <= tokens.get(i).begin()) {
                quotation++;
            }
            if (quotation < quotations().size()
                    && quotations()
                            .get(quotation)
                            .outer()
                            .overlaps(tokens.get(i).span())) {
                quotationOf[i] = quotation;
            }
        }
    }

    public AnnotatedArticle article() {
        return article;
    }

    public List<Quotation> quotations() {
        return article.quotations();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public String lemma(int i) {
        return tokens.get(i).lemma();
    }

    public String tag(int i) {
        return tokens.get(i).tag();
    }

    public String lower(int i) {
        return lower[i];
    }

    /** Whether it has a letter or digit. */
    public boolean isWord(int i) {
        return word[i];
    }

    public int sentence(int i) {
        return sentenceOf[i];
    }

    /** The first token of the sentence that holds a token. */
    public int begin(int i) {
        return firstOf[sentenceOf[i]];
    }

    /** The token after the sentence that holds a token. */
    public int end(int i) {
        return firstOf[sentenceOf[i] + 1];
    }

    /** The quotation that holds a token, its marks included, or {@link #NONE}. */
    public int quotation(int i) {
        return quotationOf[i];
    }

    /** Whether a line ends between two neighbouring tokens. */
    public boolean lineBreakAfter(int i) {
        if (i + 1 >= size()) {
            return true;
        }
        int from = tokens.get(i).end();
        int line = article.text().indexOf('\n', from);
        return line >= 0 && line < tokens.get(i + 1).begin();
    }

    public int head(int i) {
        int head = tree(i).head(i - begin(i));
        return head == DependencyTree.NONE ? NONE : head + begin(i);
    }

    public String relation(int i) {
        return tree(i).relation(i - begin(i));
    }

    public List<Integer> children(int i) {
        return shape(i).children[i - begin(i)];
    }

    /** The first token of a token's subtree. */
    public int left(int i) {
        return shape(i).left[i - begin(i)];
    }

    /** The last token of a token's subtree. */
    public int right(int i) {
        return shape(i).right[i - begin(i)];
    }

    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }

    private DependencyTree tree(int i) {
        return article.sentences().get(sentenceOf[i]).tree();
    }

    private Shape shape(int i) {
        int s = sentenceOf[i];
        Shape shape = shapes[s];
        if (shape == null) {
            shape = new Shape(tree(i), firstOf[s]);
            shapes[s] = shape;
        }
        return shape;
    }

    /** Children and extents of each token of one sentence, in article positions. */
    private static final class Shape {
        private final int[] left;
        private final int[] right;
        private final List<Integer>[] children;

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be created otherwise
        private Shape(DependencyTree tree, int first) {
            left = new int[tree.size()];
            right = new int[tree.size()];
            children = new List[tree.size()];
            for (int i = 0; i < tree.size(); i++) {
                left[i] = first + i;
                right[i] = first + i;
                List<Integer> below = new ArrayList<>();
                tree.children(i).forEach(child -> below.add(child + first));
                children[i] = below;
            }
            for (int i = 0; i < tree.size(); i++) {
                int up = tree.head(i);
                for (int steps = 0; up != DependencyTree.NONE && steps < tree.size(); steps++) {
                    left[up] = Math.min(left[up], first + i);
                    right[up] = Math.max(right[up], first + i);
                    up = tree.head(up);
                }
            }
        }
    }
}
