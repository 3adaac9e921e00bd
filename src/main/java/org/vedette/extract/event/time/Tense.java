package org.vedette.extract.event.time;

/** Where the clause around a time places its event. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No finite verb is near. */
    NONE
}
