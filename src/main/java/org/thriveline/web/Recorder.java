package org.thriveline.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.thriveline.intake.Origin;
import org.thriveline.policy.Note;

/** Sends what a request says over the command bus and waits for the log. Safe for use by many threads. */
@Component
final class Recorder {
    private final CommandGateway gateway;
    private final Duration patience;

    /** @param patience how long to wait for the log */
    Recorder(CommandGateway gateway, @Value("${thriveline.recording-timeout:10s}") Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    /**
     * Returns 201 with the record's place where a new record came of it, else 200.
     *
     * @param steps wraps the command for its bus
     * @throws org.thriveline.policy.Rejection where it makes no sense
     * @throws NotInTime where the log took too long
     */
    <C> ResponseEntity<Recorded> record(Said<? extends C> said, Function<C, ?> steps) {
        return record(said, steps, MetaData.with("by", said.by()).and("source", "web"));
    }

    /** As {@link #record(Said, Function)}, for what is said about figures rather than of a record of demand. */
    <C> ResponseEntity<Recorded> note(Said<? extends C> said, Function<C, ? extends Note> steps) {
        return record(said, steps, MetaData.from(Origin.note(said.by())));
    }

    private <C> ResponseEntity<Recorded> record(Said<? extends C> said, Function<C, ?> steps, MetaData source) {
        int events = await(gateway.send(steps.apply(said.command()), source));
        Recorded answer = new Recorded(said.id(), events, events == 0);
        if (!said.first() || answer.known()) {
            return ResponseEntity.ok(answer);
        }
        return ResponseEntity.created(UriComponentsBuilder.fromPath(said.path())
                        .pathSegment("{id}")
                        .encode()
                        .build(said.id()))
                .body(answer);
    }

    private int await(CompletableFuture<Integer> recorded) {
        try {
            return recorded.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NotInTime(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotInTime(patience);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
