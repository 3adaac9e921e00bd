package org.vedette.annotate.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A greedy arc-standard dependency parser whose transitions a neural network with one hidden layer scores (Chen and Manning
 * 2014, "A Fast and Accurate Dependency Parser using Neural Networks"). It reads the models of CoreNLP's own parser and gives
 * the same trees several times faster: the network is laid out for the vector units, and what a word adds to the hidden
 * layer is kept. One instance serves any number of threads.
 */
public final class TransitionParser {
    private final Model model;
    private final Network network;
    private final Templates templates;

    private TransitionParser(Model model) {
        this.model = model;
        network = new Network(model);
        templates = new Templates(model);
    }

    /**
     * Reads a model.
     *
     * @param resource a model on the class path, gzipped, in the text format of CoreNLP's nndep models
     * @throws IllegalStateException if it is missing or has another format; says where
     */
    public static TransitionParser load(String resource) {
        return new TransitionParser(ModelReader.read(resource));
    }

    /**
     * Gives each word its head and relation.
     *
     * @param tags the Penn Treebank tag of each word
     * @return an arc for each word, in order
     */
    public List<Arc> parse(List<String> words, List<String> tags) {
        State state = new State(model.wordRows(words), model.tagRows(tags));
        while (!state.isFinal()) {
            apply(state, best(state, network.scores(templates.features(state))));
        }
        List<Arc> arcs = new ArrayList<>();
        for (int word = 1; word <= words.size(); word++) {
            arcs.add(new Arc(state.head(word) - 1, model.relation(state.relation(word))));
        }
        return Passives.marked(arcs);
    }

    /** Transitions are numbered: left arcs by relation, right arcs by relation, shift. */
    private int best(State state, float[] scores) {
        int relations = model.relations();
        int best = -1;
        for (int transition = 0; transition <= 2 * relations; transition++) {
            boolean allowed = transition == 2 * relations
                    ? state.canShift()
                    : transition < relations
                            ? state.canAttachLeft(transition)
                            : state.canAttachRight(transition - relations);
            if (allowed && (best < 0 || scores[transition] > scores[best])) {
                best = transition;
            }
        }
        return best;
    }

    private void apply(State state, int transition) {
        int relations = model.relations();
        if (transition == 2 * relations) {
            state.shift();
        } else if (transition < relations) {
            state.attachLeft(transition);
        } else {
            state.attachRight(transition - relations);
        }
    }
}
