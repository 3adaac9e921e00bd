package org.vedette.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StateTest {
    private static final int SUBJECT = 3;
    private static final int OBJECT = 4;

    /** "Ships left port": the verb takes its subject from the left, its object from the right, and then hangs on the root. */
    @Test
    void state_whenArcsAreAttached_thenHeadsAndRelationsAreKept() {
        State state = state(3);
        state.shift();
        state.shift();
        state.attachLeft(SUBJECT);
        state.shift();
        state.attachRight(OBJECT);
        assertFalse(state.isFinal());
        assertTrue(state.canAttachRight(State.ROOT));
        state.attachRight(State.ROOT);

        assertTrue(state.isFinal());
        assertEquals(2, state.head(1));
        assertEquals(SUBJECT, state.relation(1));
        assertEquals(0, state.head(2));
        assertEquals(2, state.head(3));
        assertEquals(OBJECT, state.relation(3));
    }

    @Test
    void rootRelation_whenWordsWaitOrStandOnTheStack_thenCannotBeAttached() {
        State state = state(2);
        state.shift();
        assertFalse(state.canAttachRight(State.ROOT), "a word waits in the buffer");
        state.shift();
        assertFalse(state.canAttachRight(State.ROOT), "two words stand on the stack");
        assertFalse(state.canAttachLeft(State.ROOT));
        assertTrue(state.canAttachLeft(SUBJECT));
        assertFalse(state.canShift());
    }

    @Test
    void dependents_whenSeveralAreAttached_thenOutermostComesFirst() {
        State state = state(3);
        state.shift();
        state.shift();
        state.shift();
        state.attachLeft(SUBJECT);
        state.attachLeft(SUBJECT);

        assertEquals(1, state.leftDependent(3, 0));
        assertEquals(2, state.leftDependent(3, 1));
        assertEquals(State.NOTHING, state.rightDependent(3, 0));
        assertEquals(State.NOTHING, state.leftDependent(State.NOTHING, 0));
    }

    @Test
    void places_whenStackOrBufferEnds_thenNothing() {
        State state = state(1);
        assertEquals(State.ROOT, state.stack(0));
        assertEquals(State.NOTHING, state.stack(1));
        assertEquals(1, state.buffer(0));
        assertEquals(State.NOTHING, state.buffer(1));
    }

    private static State state(int words) {
        return new State(new int[words + 1], new int[words + 1]);
    }
}
