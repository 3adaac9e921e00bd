package org.vedette.extract.statement.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiles the pattern language of {@code ontology/topics.ttl}: {@code a|b} one of these words (lemma or form), {@code @class}
 * a word of a class, {@code #type} a word of a named entity (or of a {@code #state}), {@code /NN} after them the part of speech, {@code ?} after them
 * optional, {@code ..5} up to five words between, {@code &} a further term somewhere in the sentence, {@code ~} one anywhere
 * around, {@code !} a term that must not be there.
 */
final class PatternCompiler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'.-]+");

    private final Map<String, List<String>> classes;

    PatternCompiler(Map<String, List<String>> classes) {
        this.classes = classes;
    }

    WordPattern compile(String source) {
        List<WordPattern.Term> terms = new ArrayList<>();
        for (String term : source.split("&", -1)) {
            terms.add(term(term.strip(), source));
        }
        if (terms.getFirst().absent() || terms.getFirst().around()) {
            throw malformed(source, "its first term must be one that is found");
        }
        return new WordPattern(source, terms);
    }

    private WordPattern.Term term(String term, String source) {
        boolean absent = term.startsWith("!");
        String rest = absent ? term.substring(1) : term;
        boolean around = rest.startsWith("~");
        List<WordPattern.Element> elements = new ArrayList<>();
        int gap = 0;
        for (String part : (around ? rest.substring(1) : rest).strip().split("\\s+", -1)) {
            if (part.startsWith("..")) {
                gap = Integer.parseInt(part.substring(2));
            } else {
                elements.add(element(part, gap, source));
                gap = 0;
            }
        }
        if (gap > 0 || elements.stream().allMatch(WordPattern.Element::optional)) {
            throw malformed(source, "a term needs a word, and a word after each gap");
        }
        return new WordPattern.Term(absent, around, elements);
    }

    private WordPattern.Element element(String part, int gap, String source) {
        boolean optional = part.endsWith("?");
        String rest = optional ? part.substring(0, part.length() - 1) : part;
        int slash = rest.indexOf('/');
        Set<String> words = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (String alternative : (slash < 0 ? rest : rest.substring(0, slash)).split("\\|", -1)) {
            if (alternative.startsWith("#")) {
                types.add(alternative.substring(1));
            } else if (alternative.startsWith("@")) {
                addClass(alternative.substring(1), source, words, types);
            } else if (WORD.matcher(alternative).matches()) {
                words.add(alternative);
            } else {
                throw malformed(source, "\"" + alternative + "\" is no word");
            }
        }
        return new WordPattern.Element(words, types, slash < 0 ? "" : rest.substring(slash + 1), optional, gap);
    }

    private void addClass(String name, String source, Set<String> words, Set<String> types) {
        List<String> members = classes.get(name);
        if (members == null) {
            throw malformed(source, "there is no word class \"" + name + "\"");
        }
        for (String member : members) {
            if (member.startsWith("#")) {
                types.add(member.substring(1));
            } else if (WORD.matcher(member).matches()) {
                words.add(member);
            } else {
                throw malformed(source, "the class \"" + name + "\" has \"" + member + "\", which is no word");
            }
        }
    }

    private static IllegalArgumentException malformed(String source, String why) {
        return new IllegalArgumentException("the pattern \"" + source + "\" is malformed: " + why);
    }
}
