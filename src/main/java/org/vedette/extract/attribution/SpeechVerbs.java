package org.vedette.extract.attribution;

import java.util.Set;

/** Lemmas of verbs that introduce what somebody says, writes or believes. */
final class SpeechVerbs {
    private static final Set<String> LEMMAS = Set.of(
            ("accuse acknowledge add admit advise affirm allege announce answer argue ask assert assess assume assure believe "
                            + "boast calculate caution charge claim comment complain concede conclude confirm contend continue "
                            + "counter declare demand deny describe disclose doubt emphasize emphasise estimate expect explain "
                            + "fear feel forecast hint hope imply indicate inform insist joke judge know lament maintain mention "
                            + "note object observe opine pledge post predict promise propose quip read reckon recall reiterate "
                            + "remark remind repeat reply report respond reveal rule say state stress suggest suspect swear tell "
                            + "testify think threaten tweet underline underscore understand urge vow warn wonder worry write")
                    .split(" "));

    private SpeechVerbs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
