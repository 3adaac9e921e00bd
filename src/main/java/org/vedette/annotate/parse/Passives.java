package org.vedette.annotate.parse;

import java.util.BitSet;
import java.util.List;

/** Subjects that the network took for active ones though their verb has a passive auxiliary; CoreNLP mends them likewise. */
final class Passives {
    private static final String AUXILIARY = "aux:pass";

    private Passives() {}

    static List<Arc> marked(List<Arc> arcs) {
        BitSet passive = new BitSet();
        arcs.stream()
                .filter(arc -> arc.relation().equals(AUXILIARY) && arc.head() != Arc.NONE)
                .forEach(arc -> passive.set(arc.head()));
        return passive.isEmpty()
                ? List.copyOf(arcs)
                : arcs.stream().map(arc -> marked(arc, passive)).toList();
    }

    private static Arc marked(Arc arc, BitSet passive) {
        boolean subject = arc.relation().equals("nsubj") || arc.relation().equals("csubj");
        return subject && arc.head() != Arc.NONE && passive.get(arc.head())
                ? new Arc(arc.head(), arc.relation() + ":pass")
                : arc;
    }
}
