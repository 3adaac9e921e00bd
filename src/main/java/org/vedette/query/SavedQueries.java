package org.vedette.query;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.settings.ClassPathFolder;

/** The query library. */
@Singleton
public final class SavedQueries {
    private static final String ENDING = ".rq";

    private final Map<String, SavedQuery> byName = new TreeMap<>();

    @Inject
    public SavedQueries() {
        ClassPathFolder.read("queries", ENDING).forEach((file, text) -> {
            String name = file.substring(0, file.length() - ENDING.length());
            byName.put(name, SavedQuery.parse(name, text));
        });
    }

    /** By name. */
    public List<SavedQuery> all() {
        return List.copyOf(byName.values());
    }

    /**
     * The query of that name.
     *
     * @throws QueryException if there is none
     */
    public SavedQuery get(String name) {
        SavedQuery query = byName.get(name);
        if (query == null) {
            throw new QueryException(
                    "there is no saved query \"" + name + "\"; there are " + String.join(", ", byName.keySet()));
        }
        return query;
    }
}
