package org.vedette.gazetteer.topic;

import java.util.List;
import java.util.Map;

/**
 * What statements can be about, and the words that tell it; from {@code ontology/topics.ttl}, where the pattern language is
 * described.
 *
 * @param topics in the order of their precedence
 * @param words the word classes that patterns name with an at-sign, each by its local name
 */
public record TopicLexicon(List<Topic> topics, Map<String, List<String>> words) {
    public TopicLexicon {
        topics = List.copyOf(topics);
        words = Map.copyOf(words);
    }

    /**
     * One topic.
     *
     * @param name its local name, as findings carry it
     * @param precedence of two topics that are equally well shown, the lower number comes first
     * @param triggers patterns that show the topic by themselves, and affirm it
     * @param counterTriggers patterns that show the topic by themselves, and deny it
     * @param weakTriggers patterns that show the topic where nothing stronger does
     */
    public record Topic(
            String name,
            int precedence,
            List<String> triggers,
            List<String> counterTriggers,
            List<String> weakTriggers) {
        public Topic {
            triggers = List.copyOf(triggers);
            counterTriggers = List.copyOf(counterTriggers);
            weakTriggers = List.copyOf(weakTriggers);
        }
    }
}
