package org.vedette.annotate.parse;

/**
 * The 48 features of a state (Chen and Manning 2014, section 3.1): words and tags of the three topmost places of the stack
 * and the first three of the buffer; of the two topmost, words, tags and relations of their two outermost dependents on each side and the
 * outermost of these.
 */
final class Templates {
    static final int WORDS = 18;
    static final int TAGS = 18;
    static final int RELATIONS = 12;
    static final int ALL = WORDS + TAGS + RELATIONS;

    private static final int DEEP = 3;
    private static final int HEADS = 2;
    private static final int BELOW = 6;

    private final Model model;

    Templates(Model model) {
        this.model = model;
    }

    /** An embedding's row for each feature: first the words, then the tags, then the relations. */
    int[] features(State state) {
        int[] features = new int[ALL];
        for (int depth = 0; depth < DEEP; depth++) {
            put(features, DEEP - 1 - depth, state, state.stack(depth));
            put(features, DEEP + depth, state, state.buffer(depth));
        }
        for (int depth = 0; depth < HEADS; depth++) {
            int head = state.stack(depth);
            int left = state.leftDependent(head, 0);
            int right = state.rightDependent(head, 0);
            int at = 2 * DEEP + depth * BELOW;
            putDependent(features, at, state, left);
            putDependent(features, at + 1, state, right);
            putDependent(features, at + 2, state, state.leftDependent(head, 1));
            putDependent(features, at + 3, state, state.rightDependent(head, 1));
            putDependent(features, at + 4, state, state.leftDependent(left, 0));
            putDependent(features, at + 5, state, state.rightDependent(right, 0));
        }
        return features;
    }

    private void putDependent(int[] features, int at, State state, int position) {
        put(features, at, state, position);
        features[WORDS + TAGS + at - 2 * DEEP] =
                position == State.NOTHING ? model.noRelation() : model.relationRow(state.relation(position));
    }

    private void put(int[] features, int at, State state, int position) {
        boolean nothing = position == State.NOTHING;
        features[at] = nothing ? model.noWord() : state.word(position);
        features[WORDS + at] = nothing ? model.noTag() : state.tag(position);
    }
}
