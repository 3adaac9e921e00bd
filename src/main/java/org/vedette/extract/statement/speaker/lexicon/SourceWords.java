package org.vedette.extract.statement.speaker.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed-class words and head nouns by which a source is read, from {@code sources.tsv}, which says what each set is for. */
public final class SourceWords {
    private static final String PROFESSION = "profession-";

    private static final Map<String, Set<String>> ALL = new HashMap<>();

    /** Verb to what somebody is who does this for a living: "who studies the region for a firm". */
    public static final Map<String, String> PROFESSIONS = new HashMap<>();

    static {
        for (List<String> row : WordLists.rows("sources.tsv")) {
            String use = row.getFirst();
            List<String> words = List.of(row.get(1).split(" ", -1));
            if (use.startsWith(PROFESSION)) {
                words.forEach(verb -> PROFESSIONS.put(verb, use.substring(PROFESSION.length())));
            } else {
                ALL.put(use, Set.copyOf(words));
            }
        }
    }

    public static final Set<String> HE = words("he");
    public static final Set<String> SHE = words("she");
    public static final Set<String> IT = words("it");
    public static final Set<String> THEY = words("they");
    public static final Set<String> SPEAKER = words("speaker");
    public static final Set<String> RELATIVE = words("relative");
    public static final Set<String> DEFINITE = words("definite");
    public static final Set<String> INDEFINITE = words("indefinite");
    public static final Set<String> DOCUMENTS = words("documents");
    public static final Set<String> OUTLETS = words("outlets");
    public static final Set<String> STATE = words("state");
    public static final Set<String> MALE = words("male");
    public static final Set<String> FEMALE = words("female");
    public static final Set<String> LEFT = words("left");
    public static final Set<String> PAST = words("past");
    public static final Set<String> MILITARY = words("military");
    public static final Set<String> OFFICES = words("offices");
    public static final Set<String> CLAIMANT = words("claimant");
    public static final Set<String> PARTY = words("party");
    public static final Set<String> PUBLIC = words("public");

    private SourceWords() {}

    private static Set<String> words(String use) {
        return Objects.requireNonNull(ALL.get(use), use);
    }
}
