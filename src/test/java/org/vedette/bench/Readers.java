package org.vedette.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.vedette.query.SavedQueries;
import org.vedette.query.SavedQuery;
import org.vedette.serve.TestService;

/** Clients of a service that ask one saved query after the other, each in its own thread, until closed. */
final class Readers implements AutoCloseable {
    private final TestService service;
    private final List<SavedQuery> queries = new SavedQueries().all();
    private final Duration pause;
    private final Timings timings = new Timings();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    Readers(TestService service, int count, Duration pause) {
        this.service = service;
        this.pause = pause;
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            threads.add(Thread.ofPlatform().start(() -> ask(random)));
        }
    }

    /** Of all answers so far. */
    Timings timings() {
        return timings;
    }

    @Override
    public void close() {
        stopped.set(true);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Random random) {
        try {
            while (!stopped.get()) {
                SavedQuery query = queries.get(random.nextInt(queries.size()));
                timings.measure(() -> answers(query));
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers(SavedQuery query) {
        try {
            HttpResponse<String> answer = service.get("/api/queries/" + query.name(), "anonymous");
            if (answer.statusCode() != 200) {
                System.out.println(query.name() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 200;
        } catch (UncheckedIOException e) {
            System.out.println(query.name() + ": " + e);
            return false;
        }
    }
}
