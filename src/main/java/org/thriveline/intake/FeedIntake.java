package org.thriveline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/** Takes the steps of a feed. Safe for use by many threads. */
@Component
public class FeedIntake {
    private final RecordSink sink;
    private final StepJson json = new StepJson();

    public FeedIntake(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Records steps, those of one record in their order.
     *
     * @param by who sends them
     * @return what became of each, in their order
     * @throws IllegalStateException where the store failed
     */
    public List<Outcome> take(List<FeedStep> steps, String by) {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        try (Lanes lanes = new Lanes(sink)) {
            for (FeedStep step : steps) {
                outcomes.add(send(lanes, step, by));
            }
        }
        try {
            return outcomes.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw new IllegalStateException("the store failed: " + e.getCause(), e.getCause());
        }
    }

    private CompletableFuture<Outcome> send(Lanes lanes, FeedStep step, String by) {
        try {
            RecordSteps steps = RecordSteps.ofOne(json.read(step.step()));
            return lanes.send(List.of(steps), Origin.real(by, step.source()));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(new Outcome.Rejected("bad-step", String.valueOf(e.getMessage())));
        }
    }
}
