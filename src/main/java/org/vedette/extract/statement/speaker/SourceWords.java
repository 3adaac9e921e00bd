package org.vedette.extract.statement.speaker;

import java.util.Map;
import java.util.Set;

/** The closed-class words and head nouns by which a source is read. */
final class SourceWords {
    static final Set<String> HE = Set.of("he", "him", "himself");
    static final Set<String> SHE = Set.of("she", "her", "herself");
    static final Set<String> IT = Set.of("it", "itself");
    static final Set<String> THEY = Set.of("they", "them", "both", "others", "those", "these", "some", "many", "most");
    static final Set<String> SPEAKER = Set.of("i", "we", "us", "me");
    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its", "our", "these");
    static final Set<String> INDEFINITE = Set.of(
            "a",
            "an",
            "another",
            "one",
            "some",
            "any",
            "several",
            "many",
            "other",
            "two",
            "three",
            "four",
            "few",
            "most",
            "all",
            "both",
            "no",
            "various",
            "numerous",
            "certain",
            "multiple",
            "unnamed",
            "anonymous");
    /** What is written; its author or issuer speaks. */
    static final Set<String> DOCUMENTS = Set.of(
            "report",
            "statement",
            "editorial",
            "article",
            "website",
            "letter",
            "document",
            "study",
            "survey",
            "poll",
            "tweet",
            "post",
            "communique",
            "communiqué",
            "assessment",
            "paper",
            "release",
            "briefing",
            "bulletin",
            "update",
            "memo",
            "readout",
            "message",
            "account",
            "page",
            "channel",
            "review",
            "analysis",
            "data",
            "figure",
            "spokespeople",
            "commentary",
            "summary",
            "notice",
            "advisory",
            "announcement",
            "declaration");
    /** A country's state speaks under these. */
    static final Set<String> STATE = Set.of("government", "state", "country", "nation", "authority", "side");

    static final Set<String> MALE = Set.of(
            "mr",
            "mr.",
            "sir",
            "lord",
            "king",
            "prince",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "serviceman",
            "father",
            "brother",
            "son",
            "husband",
            "man",
            "councilman",
            "statesman",
            "gentleman",
            "monsieur");
    static final Set<String> FEMALE = Set.of(
            "ms",
            "ms.",
            "mrs",
            "mrs.",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "servicewoman",
            "mother",
            "sister",
            "daughter",
            "wife",
            "woman",
            "councilwoman",
            "madame",
            "widow");
    /** A rank with one of these after it is over. */
    static final Set<String> LEFT = Set.of("retired", "retd", "retd.", "ret", "ret.", "rtd", "rtd.");

    /** What somebody is who does this for a living: "who studies the region for a firm". */
    static final Map<String, String> PROFESSIONS = Map.ofEntries(
            Map.entry("analyse", "analyst"),
            Map.entry("analyze", "analyst"),
            Map.entry("study", "researcher"),
            Map.entry("research", "researcher"),
            Map.entry("specialise", "expert"),
            Map.entry("specialize", "expert"),
            Map.entry("teach", "lecturer"),
            Map.entry("lecture", "lecturer"),
            Map.entry("monitor", "analyst"),
            Map.entry("track", "analyst"),
            Map.entry("blog", "blogger"),
            Map.entry("edit", "editor"));
    /** A role with one of these before it is over. */
    static final Set<String> PAST = Set.of(
            "former",
            "ex",
            "retired",
            "retd",
            "retd.",
            "rtd",
            "ret",
            "ret.",
            "late",
            "then",
            "onetime",
            "one-time",
            "erstwhile");

    private SourceWords() {}
}
