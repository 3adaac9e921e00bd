package org.vedette.annotate;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vedette.text.Span;

/** A sentence; its dependencies are parsed when they are first asked for, as most sentences never need them. */
public final class Sentence {
    private final int index;
    private final Span span;
    private final List<Token> tokens;
    private final Supplier<DependencyTree> parser;
    private @Nullable DependencyTree tree;

    public Sentence(int index, Span span, List<Token> tokens, Supplier<DependencyTree> parser) {
        this.index = index;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.parser = parser;
    }

    /** Position among the article's sentences, from 0. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Parsed at the first call; an article's sentences belong to one thread. */
    public DependencyTree tree() {
        if (tree == null) {
            tree = parser.get();
        }
        return tree;
    }

    /** The span from the first to the last of the tokens, both inclusive. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }
}
