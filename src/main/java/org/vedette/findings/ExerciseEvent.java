package org.vedette.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise takes place.
 *
 * @param exercise an entity's id
 * @param start ISO 8601 date, month or year ({@code 2022-02-10}, {@code 2021-09}, {@code 2019}); null where the text does not say
 * @param end as start, inclusive
 * @param places ids of entities
 * @param participants ids of entities
 */
public record ExerciseEvent(
        String exercise,
        @Nullable String start,
        @Nullable String end,
        List<String> places,
        List<String> participants,
        Evidence evidence) {
    public ExerciseEvent {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
    }
}
