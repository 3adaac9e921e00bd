package org.vedette.serve.api;

import com.google.common.base.Throwables;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The answers that were given since the store last changed: pages and dashboards ask the same again and again, and some answers go
 * over the whole graph. Those who ask the same at the same time wait for one answer.
 */
final class RecentAnswers {
    /** Characters of all answers that are kept. */
    private static final long LARGEST = 32L << 20;

    private final LongSupplier version;
    private final Cache<Key, Answer> answers = CacheBuilder.newBuilder()
            .maximumWeight(LARGEST)
            .weigher((Key key, Answer answer) -> answer.text().length())
            .build();

    RecentAnswers(LongSupplier version) {
        this.version = version;
    }

    /** The answer to a request; made if it was not given since the last change. */
    Answer get(String query, ApiRequest asked, Representation format, Supplier<Answer> made) {
        // The version comes first: what is made may be newer than it, and is then not given to those who come later.
        Key key = new Key(version.getAsLong(), query, asked, format);
        try {
            return answers.get(key, made::get);
        } catch (UncheckedExecutionException | ExecutionException e) {
            Throwables.throwIfUnchecked(Objects.requireNonNullElse(e.getCause(), e));
            throw new IllegalStateException(e);
        }
    }

    private record Key(long version, String query, ApiRequest asked, Representation format) {}
}
