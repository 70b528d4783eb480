package org.thriveline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** How OpenAPI describes signing in and out, which no controller does. */
final class SessionOperations {
    private SessionOperations() {}

    static void describe(OpenAPI api) {
        PathItem session = api.getPaths().computeIfAbsent("/api/v1/session", path -> new PathItem());
        session.post(operation("Sign in", "Signed in; the session's cookie is set")
                .security(List.of())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/x-www-form-urlencoded", new MediaType().schema(credentials())))));
        session.delete(operation("Sign out", "Signed out; the session is over"));
    }

    private static Operation operation(String summary, String done) {
        return new Operation()
                .summary(summary)
                .addTagsItem("session-controller")
                .responses(new ApiResponses().addApiResponse("204", new ApiResponse().description(done)));
    }

    private static Schema<?> credentials() {
        Schema<Object> form = CommandSchema.typed("object");
        form.addProperty("username", CommandSchema.typed("string"));
        form.addProperty("password", CommandSchema.typed("string"));
        form.setRequired(List.of("username", "password"));
        return form;
    }
}
