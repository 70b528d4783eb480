package org.thriveline.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.springframework.http.MediaType;
import org.thriveline.access.Problem;

/** How OpenAPI says that an operation may answer with a {@link Problem}. */
final class ProblemResponses {
    private ProblemResponses() {}

    static Schema<?> schema() {
        return CommandSchema.of(Problem.class, Set.of(), Set.of("errors"));
    }

    static void add(Operation operation, int status, String description) {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new io.swagger.v3.oas.models.media.MediaType().schema(problem))));
    }
}
