package org.thriveline.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.thriveline.analysis.AnalysisCommand;

/** How OpenAPI describes recording: what {@link SaidArgument} reads and {@link Recorder} answers. */
final class RecordingOperation {
    private static final String JSON = "application/json";

    private RecordingOperation() {}

    static Operation describe(Operation operation, HandlerMethod method, MethodParameter said) {
        PostMapping mapping = Objects.requireNonNull(method.getMethodAnnotation(PostMapping.class));
        boolean first = mapping.value().length == 0;
        Schema<?> body = CommandSchema.of(
                SaidArgument.commandOf(said),
                given(said, first),
                first ? Set.of("id", "at", "qualifiers") : Set.of("at"));
        boolean required = body.getRequired() != null;
        operation.requestBody(new RequestBody().required(required).content(json(body)));
        boolean records = method.getMethodParameters().length == 1;
        if (records) {
            operation.responses(new ApiResponses().addApiResponse("200", answer(first ? "Known already" : "Recorded")));
        }
        if (first && records) {
            Header place = new Header().description("The record's place").schema(CommandSchema.typed("string"));
            operation.getResponses().addApiResponse("201", answer("Recorded").addHeaderObject("Location", place));
        } else if (!first) {
            if (operation.getParameters() == null) {
                operation.addParametersItem(new Parameter()
                        .name("id")
                        .in("path")
                        .required(true)
                        .description("The record's number or name")
                        .schema(CommandSchema.typed("string").maxLength(100)));
            }
            ProblemResponses.add(operation, 404, "No such record");
        }
        ProblemResponses.add(operation, 400, "The body cannot be read; errors names the fields");
        ProblemResponses.add(operation, 409, "It contradicts what is recorded");
        ProblemResponses.add(operation, 413, "The body is too large");
        ProblemResponses.add(operation, 415, "The body is not application/json");
        ProblemResponses.add(operation, 422, "The force's policy does not know a value, or it makes no sense");
        ProblemResponses.add(operation, 503, "The log did not confirm in time");
        return operation;
    }

    private static Set<String> given(MethodParameter said, boolean first) {
        Set<String> given = new HashSet<>(first ? Set.of("by") : Set.of("id", "by"));
        if (AnalysisCommand.class.isAssignableFrom(SaidArgument.commandOf(said))) {
            given.add("at");
        }
        return given;
    }

    private static ApiResponse answer(String description) {
        return new ApiResponse()
                .description(description)
                .content(json(CommandSchema.of(Recorded.class, Set.of(), Set.of())));
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }
}
