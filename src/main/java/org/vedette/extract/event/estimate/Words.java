package org.vedette.extract.event.estimate;

import java.util.Set;
import org.vedette.extract.event.lexicon.Sections;

/** The sets of words; what each tells is said in the resource. */
final class Words {
    private static final Sections SECTIONS = new Sections("/org/vedette/extract/event/estimate/words.txt");

    static final Set<String> PLACE_PREPOSITIONS = SECTIONS.get("place");
    static final Set<String> MONEY = SECTIONS.get("money");
    static final Set<String> DESIGNATING = SECTIONS.get("designating");
    static final Set<String> MEASURES = SECTIONS.get("measure");
    static final Set<String> HARM = SECTIONS.get("harm");
    static final Set<String> PEOPLE = SECTIONS.get("harmed");
    static final Set<String> INSIDE = SECTIONS.get("inside");
    static final Set<String> PLAIN = SECTIONS.get("plain");
    static final Set<String> DESTROYED = SECTIONS.get("destroyed");
    static final Set<String> OUTSIDE = SECTIONS.get("outside");
    static final Set<String> NOT_HEADS = SECTIONS.get("not-head");
    static final Set<String> VERBS = SECTIONS.get("telling");
    static final Set<String> EVENTS = SECTIONS.get("event");
    static final Set<String> LOSSES = SECTIONS.get("loss");
    static final Set<String> OTHERS = SECTIONS.get("others");
    static final Set<String> OF_THEM = SECTIONS.get("of-them");
    static final Set<String> ALONE = SECTIONS.get("alone");
    static final Set<String> NUMBERS = SECTIONS.get("number");

    private Words() {}
}
