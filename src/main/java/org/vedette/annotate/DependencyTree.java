package org.vedette.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Basic Universal Dependencies (version 1 labels of CoreNLP's English model) of one sentence; positions are token indices. */
public final class DependencyTree {
    /** The head of the root. */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /** @param heads the head of each token, {@link #NONE} for a root */
    public DependencyTree(int[] heads, String[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != NONE) {
                below.get(heads[i]).add(i);
            }
        }
        children = below.stream().map(List::copyOf).toList();
    }

    public int size() {
        return heads.length;
    }

    public int head(int token) {
        return heads[token];
    }

    public String relation(int token) {
        return relations[token];
    }

    /** In text order. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The children whose relation is one of those given, in text order. */
    public List<Integer> children(int token, String... anyOf) {
        List<String> wanted = List.of(anyOf);
        return children.get(token).stream()
                .filter(child -> wanted.contains(relations[child]))
                .toList();
    }

    /** The token and all below it. */
    public BitSet subtree(int token) {
        BitSet tokens = new BitSet(heads.length);
        collect(token, tokens);
        return tokens;
    }

    private void collect(int token, BitSet into) {
        if (into.get(token)) {
            return;
        }
        into.set(token);
        children.get(token).forEach(child -> collect(child, into));
    }
}
