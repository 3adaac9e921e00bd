package org.vedette.extract.statement.speaker.lexicon;

import java.util.Map;
import java.util.Set;
import org.vedette.text.WordLists;

/** The closed-class words and head nouns by which a source is read, from {@code sources.txt}, which says what each set is for. */
public final class SourceWords {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/statement/speaker/lexicon/sources.txt");

    /** Verb to what somebody is who does this for a living: "who studies the region for a firm". */
    public static final Map<String, Set<String>> PROFESSIONS = LISTS.byWord("profession ");

    public static final Set<String> HE = LISTS.of("he");
    public static final Set<String> SHE = LISTS.of("she");
    public static final Set<String> IT = LISTS.of("it");
    public static final Set<String> THEY = LISTS.of("they");
    public static final Set<String> SPEAKER = LISTS.of("speaker");
    public static final Set<String> RELATIVE = LISTS.of("relative");
    public static final Set<String> DEFINITE = LISTS.of("definite");
    public static final Set<String> INDEFINITE = LISTS.of("indefinite");
    public static final Set<String> DOCUMENTS = LISTS.of("documents");
    public static final Set<String> OUTLETS = LISTS.of("outlets");
    public static final Set<String> STATE = LISTS.of("state");
    public static final Set<String> MALE = LISTS.of("male");
    public static final Set<String> FEMALE = LISTS.of("female");
    public static final Set<String> LEFT = LISTS.of("left");
    public static final Set<String> PAST = LISTS.of("past");
    public static final Set<String> SUBORDINATE = LISTS.of("subordinate");
    public static final Set<String> VAGUE = LISTS.of("vague");
    public static final Set<String> MILITARY = LISTS.of("military");
    public static final Set<String> OFFICES = LISTS.of("offices");
    public static final Set<String> CLAIMANT = LISTS.of("claimant");
    public static final Set<String> PARTY = LISTS.of("party");
    public static final Set<String> PUBLIC = LISTS.of("public");

    private SourceWords() {}
}
