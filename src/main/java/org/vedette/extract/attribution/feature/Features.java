package org.vedette.extract.attribution.feature;

import java.util.Arrays;

/** Collects the features of one candidate as numbers of {@link #BITS} bits. */
public final class Features {
    /** The width of a feature: its group and its hash. */
    public static final int BITS = 23;

    private static final int HASH_BITS = 20;
    private static final int MASK = (1 << HASH_BITS) - 1;

    private int[] ids = new int[64];
    private int size;
    private int group;

    /** What kind of knowledge a feature draws on; each can be left out of training to see what it is worth. */
    public enum Group {
        WORDS(0),
        NEIGHBOURS(1),
        TREE(2),
        QUOTATIONS(3),
        BORDERS(4),
        EXTENT(5),
        CERTAINTY(6),
        RIVALS(7);

        private final int code;

        Group(int code) {
            this.code = code;
        }

        /** Whether a feature belongs to this group. */
        public boolean has(int feature) {
            return feature >>> HASH_BITS == code;
        }
    }

    /** What is added from now on belongs to a group. */
    public void in(Group to) {
        group = to.code << HASH_BITS;
    }

    public void add(String name) {
        put(mix(name.hashCode(), 0));
    }

    public void add(String name, String value) {
        put(mix(name.hashCode(), value.hashCode()));
    }

    public void add(String name, int value) {
        put(mix(name.hashCode(), value));
    }

    public void add(String name, String a, String b) {
        put(mix(mix(name.hashCode(), a.hashCode()), b.hashCode()));
    }

    public void add(String name, String a, int b) {
        put(mix(mix(name.hashCode(), a.hashCode()), b));
    }

    public void add(String name, String a, String b, String c) {
        put(mix(mix(mix(name.hashCode(), a.hashCode()), b.hashCode()), c.hashCode()));
    }

    public void add(String name, String a, String b, String c, String d) {
        put(mix(mix(mix(mix(name.hashCode(), a.hashCode()), b.hashCode()), c.hashCode()), d.hashCode()));
    }

    /** What was added, once each, in ascending order. */
    public int[] toArray() {
        Arrays.sort(ids, 0, size);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (n == 0 || ids[i] != ids[n - 1]) {
                ids[n++] = ids[i];
            }
        }
        return Arrays.copyOf(ids, n);
    }

    private void put(int hash) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = group | ((hash ^ (hash >>> 12)) & MASK);
    }

    /** One round of MurmurHash3. */
    private static int mix(int hash, int value) {
        int k = value * 0xcc9e2d51;
        k = Integer.rotateLeft(k, 15) * 0x1b873593;
        int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        return h ^ (h >>> 13);
    }

    /** Small numbers as they are, large ones by their order of magnitude. */
    static int bucket(int n) {
        if (n <= 4) {
            return n;
        }
        return n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 20 ? 8 : n <= 30 ? 9 : n <= 50 ? 10 : 11;
    }
}
