package org.vedette.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vedette.name.BodyName;
import org.vedette.text.WordLists;

/** One way to write an entry's name. */
record SurfaceForm(KnowledgeEntry entry, String label, GazetteerMatch.Form kind) {
    /** Shorter capital forms ("US", "IS") count only in capitals; longer ones also as "Nato". */
    private static final int SHORTEST_TITLE_CASED_ACRONYM = 4;

    private static final WordLists LISTS = WordLists.read("/org/vedette/gazetteer/words.txt");

    /** Words that English writes small or capital inside a name. */
    private static final Set<String> EITHER_CASE = LISTS.of("either-case");

    /** Acronyms that a sentence may begin with as a word. */
    private static final Set<String> WORDS = LISTS.of("acronyms-that-are-words");

    static List<SurfaceForm> of(KnowledgeEntry entry) {
        List<SurfaceForm> forms = new ArrayList<>();
        entry.labels().forEach(label -> forms.add(form(entry, label, GazetteerMatch.Form.LABEL)));
        entry.ambiguousLabels().forEach(l -> forms.add(form(entry, l, GazetteerMatch.Form.AMBIGUOUS)));
        entry.adjectives().forEach(l -> forms.add(form(entry, l, GazetteerMatch.Form.ADJECTIVE)));
        entry.demonyms().forEach(l -> forms.add(form(entry, l, GazetteerMatch.Form.DEMONYM)));
        return forms;
    }

    /** What else English makes of names: "US" and "United States", "and" and "&", "Defence" and "Defense", "Air Base" and "airbase". */
    static List<SurfaceForm> spellings(KnowledgeEntry entry) {
        boolean body = entry.type().equals("Organisation") || entry.type().equals("MilitaryUnit");
        return entry.labels().stream()
                .flatMap(label -> body ? BodyName.spellings(label).stream() : base(label).stream())
                .distinct()
                .map(label -> form(entry, label, GazetteerMatch.Form.LABEL))
                .toList();
    }

    private static Optional<String> base(String label) {
        return label.endsWith(" Air Base")
                ? Optional.of(label.replaceFirst("Air Base$", "Airbase"))
                : Optional.of(label.replaceFirst(" Airbase$", " Air Base")).filter(other -> !other.equals(label));
    }

    private static SurfaceForm form(KnowledgeEntry entry, String label, GazetteerMatch.Form kind) {
        boolean article = (label.startsWith("the ") || (label.startsWith("The ") && !isTitle(entry)))
                && !entry.ambiguousLabels().contains(label.substring(4));
        return new SurfaceForm(entry, article ? label.substring(4) : label, kind);
    }

    /** A newspaper's article is part of its name. */
    private static boolean isTitle(KnowledgeEntry entry) {
        return "outlet".equals(entry.facts().get("organisationKind"));
    }

    String key() {
        FoldedText folded = FoldedText.of(label);
        return folded.words() == 0 ? "" : folded.key(0, folded.words() - 1);
    }

    /** Whether the text may put it in the plural. */
    boolean hasPlural() {
        return entry.type().startsWith("Equipment") || entry.type().equals("Role");
    }

    /** Whether the text's spelling has the capitals that the label asks for. */
    boolean fits(String surface) {
        if (label.equals(label.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (surface.startsWith("A ") || surface.startsWith("I ")) {
            return label.startsWith(surface.substring(0, 2));
        }
        boolean word = WORDS.contains(label.toLowerCase(Locale.ROOT));
        long letters = label.chars().filter(Character::isLetter).count();
        if (isAcronym() && (word || letters < SHORTEST_TITLE_CASED_ACRONYM)) {
            return surface.chars().filter(Character::isLetter).limit(letters).noneMatch(Character::isLowerCase);
        }
        boolean mixed = !isAcronym() && label.matches("\\p{Lu}{2}\\p{L}+");
        return !(mixed && surface.matches("\\p{Lu}\\p{Ll}+"))
                && hasCapitals(label.split("[\\s-]+"), surface.split("[\\s-]+"));
    }

    private boolean isAcronym() {
        return label.chars().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    /** Each word that the label starts with a capital has one in the text, but for common words beside a proper one. */
    private static boolean hasCapitals(String[] label, String[] surface) {
        if (label.length != surface.length) {
            return startsUpper(surface[0]) || surface[0].startsWith(label[0]);
        }
        boolean proper = false;
        for (int i = 0; i < label.length; i++) {
            boolean either = label.length > 1 && EITHER_CASE.contains(label[i].toLowerCase(Locale.ROOT));
            if (startsUpper(label[i]) && !startsUpper(surface[i]) && !either) {
                return false;
            }
            if (!startsUpper(label[i]) && i == 0 && !startsUpper(surface[i]) && !surface[i].equals(label[i])) {
                return false;
            }
            proper = proper || !either || startsUpper(surface[i]);
        }
        return proper;
    }

    private static boolean startsUpper(String s) {
        return !s.isEmpty() && (Character.isUpperCase(s.charAt(0)) || Character.isDigit(s.charAt(0)));
    }
}
