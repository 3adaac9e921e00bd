package org.vedette.extract.mention.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vedette.annotate.AnnotatedArticle;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Ends;
import org.vedette.text.Span;

/** The words of an article in one row, sentence after sentence. Immutable. */
public final class Words {
    /** No such word. */
    public static final int NONE = -1;

    private static final int LONG = 3;
    private static final double MOSTLY = 0.8;

    private final String text;
    private final Flow flow;
    private final List<Token> tokens;
    private final int[] sentences;
    private final BitSet headlines = new BitSet();
    private final Set<String> small = new HashSet<>();

    public Words(AnnotatedArticle article) {
        text = article.text();
        flow = Flow.of(text);
        tokens = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                tokens.add(token);
                if (Character.isLowerCase(token.text().charAt(0))) {
                    small.add(token.text());
                }
                numbers.add(sentence.index());
            }
            headlines.set(sentence.index(), isHeadline(sentence.tokens()));
        }
        sentences = numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text as it reads without its lines. */
    public Flow flow() {
        return flow;
    }

    /** The article's flat text, which spans index. */
    public String text() {
        return text;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int word) {
        return tokens.get(word);
    }

    /** The word's text, empty where there is none. */
    public String at(int word) {
        return word < 0 || word >= tokens.size() ? "" : tokens.get(word).text();
    }

    /** The first word that ends after the position, {@link #size} where there is none. */
    public int after(int position) {
        return Ends.firstAfter(tokens.size(), i -> tokens.get(i).end(), position);
    }

    public int first(Span span) {
        return after(span.begin());
    }

    /** The last word that begins before the span's end. */
    public int last(Span span) {
        int next = after(span.end() - 1);
        return next < tokens.size() && tokens.get(next).begin() < span.end() ? next : next - 1;
    }

    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }

    public int sentence(int word) {
        return sentences[word];
    }

    /** The word beside another of the same sentence, {@link #NONE} where the sentence ends. */
    public int beside(int word, int step) {
        int other = word + step;
        boolean inside = word >= 0 && word < tokens.size() && other >= 0 && other < tokens.size();
        return inside && sentences[word] == sentences[other] ? other : NONE;
    }

    /** Whether the word stands somewhere in small letters. */
    public boolean hasSmall(String word) {
        return small.contains(word);
    }

    /** Whether nearly all longer words of the sentence begin with a capital. */
    public boolean isHeadline(int sentence) {
        return headlines.get(sentence);
    }

    private static boolean isHeadline(List<Token> sentence) {
        long longer = 0;
        long capital = 0;
        for (Token token : sentence) {
            if (token.text().length() > LONG && Character.isLetter(token.text().charAt(0))) {
                longer++;
                capital += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
            }
        }
        return longer >= LONG && capital >= longer * MOSTLY;
    }

    /** Whether the span lies in one sentence, on the article's own text. */
    public boolean holds(Span span) {
        int first = first(span);
        if (first >= tokens.size() || tokens.get(first).begin() > span.begin()) {
            return false;
        }
        int last = last(span);
        return last >= first && sentences[first] == sentences[last];
    }
}
