package org.vedette.annotate.parse;

import java.util.Arrays;

/**
 * The stack, the buffer and the arcs so far. Position 0 is the root above the sentence, its words are 1 and up; {@link
 * #NOTHING} stands for a place of the stack, buffer or tree that is empty. Relation 0 is the root's.
 */
final class State {
    static final int NOTHING = -1;
    static final int ROOT = 0;

    private final int[] words;
    private final int[] tags;
    private final int size;
    private final int[] stack;
    private int height = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    /** The outermost and the second outermost dependents: arc-standard attaches them from the inside out. */
    private final int[][] left;

    private final int[][] right;

    /** @param words ids of the words, of which the first stands for the root; {@code tags} likewise */
    State(int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        size = words.length - 1;
        stack = new int[size + 1];
        heads = new int[size + 1];
        relations = new int[size + 1];
        left = none(size + 1);
        right = none(size + 1);
    }

    private static int[][] none(int length) {
        int[][] none = new int[2][length];
        for (int[] row : none) {
            Arrays.fill(row, NOTHING);
        }
        return none;
    }

    boolean isFinal() {
        return height == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    boolean canAttachLeft(int relation) {
        return height > 2 && relation != ROOT;
    }

    /** The one word below the root comes last. */
    boolean canAttachRight(int relation) {
        return height > 2 ? relation != ROOT : height == 2 && !canShift() && relation == ROOT;
    }

    void shift() {
        stack[height++] = next++;
    }

    void attachLeft(int relation) {
        int head = stack[height - 1];
        int dependent = stack[height - 2];
        attach(head, dependent, relation, left);
        stack[height - 2] = head;
        height--;
    }

    void attachRight(int relation) {
        attach(stack[height - 2], stack[height - 1], relation, right);
        height--;
    }

    private void attach(int head, int dependent, int relation, int[][] side) {
        heads[dependent] = head;
        relations[dependent] = relation;
        side[1][head] = side[0][head];
        side[0][head] = dependent;
    }

    /** The position at a depth of the stack, 0 its top. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOTHING;
    }

    int buffer(int distance) {
        return next + distance <= size ? next + distance : NOTHING;
    }

    /** @param rank 0 for the outermost, 1 for the one after it */
    int leftDependent(int head, int rank) {
        return head == NOTHING ? NOTHING : left[rank][head];
    }

    int rightDependent(int head, int rank) {
        return head == NOTHING ? NOTHING : right[rank][head];
    }

    int word(int position) {
        return words[position];
    }

    int tag(int position) {
        return tags[position];
    }

    int head(int position) {
        return heads[position];
    }

    int relation(int position) {
        return relations[position];
    }
}
