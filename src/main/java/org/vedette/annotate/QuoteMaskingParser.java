package org.vedette.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vedette.text.Span;

/**
 * Parses a sentence; a quoted clause is parsed apart and stands as two words in the clause around it, so that what is quoted
 * and who is quoted do not confuse each other.
 */
final class QuoteMaskingParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final int SHORTEST_CLAUSE = 4;
    private static final int NO_INDEX = 100_000;

    private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

    DependencyTree parse(List<CoreLabel> labels, List<Quotation> quotations) {
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, DependencyTree.NONE);
        Arrays.fill(relations, "root");
        List<CoreLabel> around = new ArrayList<>();
        int next = 0;
        for (Span clause : clauses(labels, quotations)) {
            around.addAll(labels.subList(next, clause.begin()));
            around.addAll(stand(labels, clause, heads, relations));
            next = clause.end();
        }
        around.addAll(labels.subList(next, labels.size()));
        link(around, heads, relations);
        return new DependencyTree(heads, relations);
    }

    /** Parses what is quoted and returns what stands for it: "it happened", and the comma that it ends with. */
    private List<CoreLabel> stand(List<CoreLabel> labels, Span clause, int[] heads, String[] relations) {
        int first = clause.begin();
        int last = clause.end() - 1;
        List<Integer> marks = new ArrayList<>();
        while (first < last && !isWord(labels.get(first))) {
            marks.add(first++);
        }
        while (last > first && !isWord(labels.get(last))) {
            marks.add(last--);
        }
        List<CoreLabel> inside = labels.subList(first, last + 1);
        link(inside, heads, relations);
        int root = first;
        for (int i = last; i >= first; i--) {
            root = heads[i] == DependencyTree.NONE ? i : root;
        }
        List<CoreLabel> standing =
                new ArrayList<>(List.of(word("it", "PRP", NO_INDEX), word("happened", "VBD", root + 1)));
        for (int mark : marks) {
            if (mark > last && labels.get(mark).word().equals(",")) {
                standing.add(labels.get(mark));
            } else {
                heads[mark] = root;
                relations[mark] = "punct";
            }
        }
        return standing;
    }

    private void link(List<CoreLabel> labels, int[] heads, String[] relations) {
        for (TypedDependency d : parser.predict(labels).typedDependencies()) {
            int dependent = d.dep().index() - 1;
            int head = d.gov().index() - 1;
            if (dependent < heads.length && head < heads.length) {
                heads[dependent] = head;
                relations[dependent] = d.reln().toString();
            }
        }
    }

    private static CoreLabel word(String word, String tag, int index) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setTag(tag);
        label.setIndex(index);
        return label;
    }

    /** Token ranges of the quoted clauses, marks included, unless the whole sentence is quoted. */
    private static List<Span> clauses(List<CoreLabel> labels, List<Quotation> quotations) {
        List<Span> clauses = new ArrayList<>();
        for (Quotation quotation : quotations) {
            int first = 0;
            while (first < labels.size()
                    && labels.get(first).beginPosition() < quotation.outer().begin()) {
                first++;
            }
            int end = first;
            while (end < labels.size()
                    && labels.get(end).endPosition() <= quotation.outer().end()) {
                end++;
            }
            if (end > first && isClause(labels, first, end)) {
                clauses.add(new Span(first, end));
            }
        }
        return clauses;
    }

    private static boolean isClause(List<CoreLabel> labels, int first, int end) {
        long words = labels.subList(first, end).stream()
                .filter(QuoteMaskingParser::isWord)
                .count();
        boolean verb = labels.subList(first, end).stream().anyMatch(l -> l.tag().matches("VB[ZPD]|MD"));
        boolean parted = first == 0 || labels.get(first - 1).word().matches("[,:;—–-]+");
        boolean rest = labels.stream().filter(QuoteMaskingParser::isWord).count() > words;
        return words >= SHORTEST_CLAUSE && verb && parted && rest;
    }

    private static boolean isWord(CoreLabel label) {
        return label.word().chars().anyMatch(Character::isLetterOrDigit);
    }
}
