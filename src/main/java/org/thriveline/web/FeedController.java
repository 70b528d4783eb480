package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.intake.FeedIntake;
import org.thriveline.intake.FeedStep;
import org.thriveline.intake.Outcome;
import org.thriveline.policy.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes steps of any record as they happen. */
@RestController
@RequestMapping("/api/v1/feed")
class FeedController {
    private static final int MOST_STEPS = 1_000;

    /** So many steps, each with all the words that a step can have. */
    private static final int MOST_BYTES = 4 << 20;

    private final JsonMapper json = JsonMapper.builder(JsonBody.factory()).build();
    private final FeedIntake intake;

    FeedController(FeedIntake intake) {
        this.intake = intake;
    }

    /** @param steps at most 1,000; those of one record are recorded in their order */
    record Batch(@Nullable List<FeedStep> steps) {}

    record Answer(List<Result> results) {}

    /**
     * What became of a step.
     *
     * @param recorded how many events were recorded; 0 where it was known already, or rejected
     * @param reason why it was rejected, null where it was not
     */
    record Result(
            int recorded, @Nullable String reason, @Nullable String message) {
        static Result of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Recorded(int events) -> new Result(events, null, null);
                case Outcome.Rejected(String reason, String message) -> new Result(0, reason, message);
            };
        }
    }

    /** Records steps, and answers what became of each, in their order. */
    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Record steps of any records as they happen")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Batch.class)))
    Answer take(HttpServletRequest request, Principal principal)
            throws IOException, HttpMediaTypeNotSupportedException {
        List<FeedStep> steps = batch(JsonBody.bytes(request, MOST_BYTES)).steps();
        if (steps == null || steps.size() > MOST_STEPS) {
            throw new Rejection("bad-steps", "steps", "Give up to " + MOST_STEPS + " steps");
        }
        if (steps.stream().anyMatch(step -> step == null || step.step() == null || step.source() == null)) {
            throw new Rejection("bad-steps", "steps", "Each step needs a source and a step");
        }
        return new Answer(
                intake.take(steps, principal.getName()).stream().map(Result::of).toList());
    }

    private Batch batch(byte[] body) {
        JsonNode fields = JsonBody.object(json, body);
        try {
            return json.treeToValue(fields, Batch.class);
        } catch (JacksonException e) {
            throw BadBody.invalid(List.of(FieldErrors.of("", e)));
        }
    }
}
