package org.vedette.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** How long something took, each time; any number of threads may add. */
final class Timings {
    private final List<Double> millis = new ArrayList<>();
    private int failures;

    /** Runs and takes the time; false counts as a failure. */
    void measure(BooleanSupplier work) {
        long before = System.nanoTime();
        boolean succeeded = work.getAsBoolean();
        add((System.nanoTime() - before) / 1e6, succeeded);
    }

    synchronized int count() {
        return millis.size();
    }

    synchronized int failures() {
        return failures;
    }

    /** In seconds. */
    synchronized double total() {
        return millis.stream().mapToDouble(Double::doubleValue).sum() / 1e3;
    }

    /** In milliseconds. */
    synchronized double percentile(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d times, %d failures, p50 %7.1f ms, p95 %7.1f ms, p99 %7.1f ms",
                count(),
                failures(),
                percentile(50),
                percentile(95),
                percentile(99));
    }

    static double seconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    synchronized void add(double duration, boolean succeeded) {
        millis.add(duration);
        failures += succeeded ? 0 : 1;
    }
}
