package org.vedette.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vedette.annotate.DependencyTree;
import org.vedette.annotate.Quotation;
import org.vedette.annotate.Sentence;
import org.vedette.annotate.Token;
import org.vedette.text.Span;

/** Reads attributions off one sentence: verbs of speech with their clause or quotation, and "according to". */
final class SentenceRules {
    private static final double VERB_SCORE = 0.7;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Quotation> quotations;

    SentenceRules(Sentence sentence, List<Quotation> quotations) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.quotations = quotations;
    }

    List<Attribution> apply() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().startsWith("V") && SpeechVerbs.contains(token.lemma()) && !quoted(i)) {
                verb(i).ifPresent(found::add);
            } else if (i + 2 < tokens.size()
                    && token.lemma().equals("accord")
                    && tokens.get(i + 1).lemma().equals("to")) {
                accordingTo(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> verb(int cue) {
        DependencyTree tree = sentence.tree();
        Optional<Span> quotation = adjacentQuotation(cue);
        BitSet content = quotation.isPresent() ? new BitSet() : clause(tree, cue);
        if (quotation.isEmpty() && content.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = quotation.map(List::of).orElseGet(() -> spans(content));
        List<Span> source = source(tree, cue, content);
        String explanation = tokens.get(cue).lemma() + (quotation.isPresent() ? " + quotation" : " + clause");
        return Optional.of(
                new Attribution(source, List.of(tokens.get(cue).span()), spans, VERB_SCORE, explanation, List.of()));
    }

    /** A complement clause, or the main clause in which the cue is a parenthesis. */
    private static BitSet clause(DependencyTree tree, int cue) {
        List<Integer> complements = tree.children(cue, "ccomp", "xcomp");
        if (!complements.isEmpty()) {
            return tree.subtree(complements.getFirst());
        }
        BitSet content = new BitSet();
        if (tree.head(cue) != DependencyTree.NONE && tree.relation(cue).matches("parataxis|dep")) {
            content.or(tree.subtree(tree.head(cue)));
            content.andNot(tree.subtree(cue));
        } else if (!tree.children(cue, "parataxis").isEmpty()) {
            content.or(tree.subtree(tree.children(cue, "parataxis").getFirst()));
        }
        return content;
    }

    private List<Span> source(DependencyTree tree, int cue, BitSet content) {
        int verb = cue;
        for (int up = 0; up < 3 && verb != DependencyTree.NONE; up++) {
            for (int subject : tree.children(verb, "nsubj")) {
                BitSet phrase = tree.subtree(subject);
                if (!phrase.intersects(content)) {
                    return List.of(sentence.span(phrase.nextSetBit(0), phrase.length() - 1));
                }
            }
            if (!tree.relation(verb).matches("xcomp|advcl|conj|dep|acl")) {
                break;
            }
            verb = tree.head(verb);
        }
        return List.of();
    }

    private Optional<Attribution> accordingTo(int cue) {
        DependencyTree tree = sentence.tree();
        int head = cue + 2;
        while (tree.head(head) > head && tree.relation(head).matches("det|compound|amod|nmod:poss|case|mwe")) {
            head = tree.head(head);
        }
        BitSet phrase = tree.subtree(head);
        int last = Math.max(head, phrase.length() - 1);
        BitSet content = new BitSet();
        content.set(0, tokens.size());
        content.clear(cue, last + 1);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                List.of(sentence.span(cue + 2, last)),
                List.of(sentence.span(cue, cue + 1)),
                spans(content),
                VERB_SCORE,
                "according to",
                List.of()));
    }

    /** The nearest quotation that a comma, colon or nothing parts from the cue and its subject. */
    private Optional<Span> adjacentQuotation(int cue) {
        Span verb = tokens.get(cue).span();
        return quotations.stream()
                .filter(q ->
                        q.inner().length() > 20 && sentence.span().overlaps(q.outer()) && gap(verb, q.outer()) < 60)
                .min((a, b) -> Integer.compare(gap(verb, a.outer()), gap(verb, b.outer())))
                .map(Quotation::inner);
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
    }

    private boolean quoted(int token) {
        Span span = tokens.get(token).span();
        return quotations.stream().anyMatch(q -> q.outer().contains(span));
    }

    /** Runs of tokens as spans, without marks at their ends. */
    private List<Span> spans(BitSet chosen) {
        List<Span> runs = new ArrayList<>();
        for (int first = chosen.nextSetBit(0); first >= 0; first = chosen.nextSetBit(first + 1)) {
            int last = chosen.nextClearBit(first) - 1;
            int next = last;
            while (first < last && mark(first)) {
                first++;
            }
            while (last > first && mark(last)) {
                last--;
            }
            if (!mark(first)) {
                runs.add(sentence.span(first, last));
            }
            first = next;
        }
        return runs;
    }

    private boolean mark(int token) {
        String text = tokens.get(token).text().toLowerCase(Locale.ROOT);
        return text.equals("that") || text.chars().noneMatch(Character::isLetterOrDigit);
    }
}
