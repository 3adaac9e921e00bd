package org.vedette.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.vedette.findings.Findings;
import org.vedette.pipeline.PipelineOutcome;

/** Counts what became of a batch, names what was rejected at once, and says it all at the end. */
public final class Summary implements Consumer<PipelineOutcome> {
    private final PrintWriter err;
    private final long start = System.nanoTime();
    private int done;
    private int unchanged;
    private int rejected;
    private int entities;
    private int statements;

    public Summary(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(PipelineOutcome outcome) {
        switch (outcome) {
            case PipelineOutcome.Done article -> count(article.findings());
            case PipelineOutcome.Unchanged article -> unchanged++;
            case PipelineOutcome.Rejected article -> {
                rejected++;
                err.println("rejected: " + article.article());
                err.flush();
            }
        }
    }

    private void count(Findings findings) {
        done++;
        entities += findings.entities().size();
        statements += findings.statements().size();
    }

    public int exitCode() {
        return rejected > 0 ? ExitCode.REJECTED : ExitCode.OK;
    }

    public int done() {
        return done;
    }

    /** One line: "5 articles extracted (120 entities, 40 statements), 2 unchanged, 1 rejected, in 7.5 s". */
    public void print(String verb) {
        double seconds = (System.nanoTime() - start) / 1e9;
        err.printf(
                Locale.ROOT,
                "%d %s %s (%d entities, %d statements), %d unchanged, %d rejected, in %.1f s%n",
                done,
                done == 1 ? "article" : "articles",
                verb,
                entities,
                statements,
                unchanged,
                rejected,
                seconds);
        err.flush();
    }
}
