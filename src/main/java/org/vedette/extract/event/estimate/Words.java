package org.vedette.extract.event.estimate;

import java.util.Set;
import org.vedette.text.WordLists;

/** The sets of words; what each tells is said in the resource. */
final class Words {
    private static final WordLists LISTS = WordLists.read("/org/vedette/extract/event/estimate/words.txt");

    static final Set<String> PLACE_PREPOSITIONS = LISTS.of("place");
    static final Set<String> MONEY = LISTS.of("money");
    static final Set<String> DESIGNATING = LISTS.of("designating");
    static final Set<String> MEASURES = LISTS.of("measure");
    static final Set<String> HARM = LISTS.of("harm");
    static final Set<String> PEOPLE = LISTS.of("harmed");
    static final Set<String> INSIDE = LISTS.of("inside");
    static final Set<String> PLAIN = LISTS.of("plain");
    static final Set<String> DESTROYED = LISTS.of("destroyed");
    static final Set<String> OUTSIDE = LISTS.of("outside");
    static final Set<String> NOT_HEADS = LISTS.of("not-head");
    static final Set<String> VERBS = LISTS.of("telling");
    static final Set<String> EVENTS = LISTS.of("event");
    static final Set<String> LOSSES = LISTS.of("loss");
    static final Set<String> OTHERS = LISTS.of("others");
    static final Set<String> OF_THEM = LISTS.of("of-them");
    static final Set<String> ALONE = LISTS.of("alone");
    static final Set<String> NUMBERS = LISTS.of("number");

    private Words() {}
}
