package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thriveline.access.Problem;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.CallSteps;
import org.thriveline.policy.Rejection;

class RecorderTest {
    private static final Said<CallCommand> SAID = new Said<>(
            new CallCommand.Answer(new CallId("1"), Instant.EPOCH), "1", "intake", "/api/v1/calls/1/answer", false);

    @Test
    void aLogThatDoesNotConfirmIsNotWaitedForForEver() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CommandBus bus = AsynchronousCommandBus.builder().executor(threads).build();
            try (var _ = subscribe(bus, done)) {
                Recorder recorder = new Recorder(
                        DefaultCommandGateway.builder().commandBus(bus).build(), Duration.ofMillis(50));

                assertThatThrownBy(() -> recorder.record(SAID, CallSteps::of)).isInstanceOf(NotInTime.class);
            } finally {
                done.countDown();
            }
        }
    }

    private static AutoCloseable subscribe(CommandBus bus, CountDownLatch done) {
        return bus.subscribe(CallSteps.class.getName(), message -> {
            done.await();
            return 1;
        })::cancel;
    }

    @Test
    void notInTimeIsAProblemThatSaysItIsSafeToRepeat() {
        var answer = new Problems().notInTime(new NotInTime(Duration.ofSeconds(10)), request());

        assertThat(answer.getBody())
                .isEqualTo(Problem.named(
                        "not-in-time",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The log did not confirm within 10 s. Send the same again: what was recorded is not recorded"
                                + " twice.",
                        request()));
    }

    @Test
    void aRejectionIsFoundInWhateverItCameWrappedIn() {
        var wrapped =
                new CommandExecutionException("remote", new IllegalStateException(new Rejection("voided", "", "gone")));

        assertThat(new Problems().failed(wrapped, request()).getBody())
                .isEqualTo(Problem.named("voided", HttpStatus.CONFLICT, "gone", request()));
    }

    @Test
    void whatNobodyForesawTellsNothingOfTheInside() {
        assertThat(new Problems()
                        .failed(new IllegalStateException("secret"), request())
                        .getBody())
                .isEqualTo(Problem.plain(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "The server failed; its log says how.",
                        "/api/v1/calls/1/answer"));
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("POST", "/api/v1/calls/1/answer");
    }
}
