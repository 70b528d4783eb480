package org.thriveline.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.access.SignInWays;
import org.thriveline.access.SignedIn;

/** The HTTP interface described, at {@code /api/openapi.json}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiDescription {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Said.class);
    }

    @Bean
    OpenAPI openApi(SignInWays ways) {
        OpenAPI api = described();
        if (ways.providerLabel() != null) {
            api.getComponents()
                    .addSecuritySchemes(
                            "bearer",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT")
                                    .description("The OpenID Connect provider's access token, with each request"));
            api.addSecurityItem(new SecurityRequirement().addList("bearer"));
        }
        return api;
    }

    private static OpenAPI described() {
        return new OpenAPI()
                .info(new Info()
                        .title("Thriveline")
                        .version("1")
                        .description("THRIVE-graded police demand on one timeline. Every time is an instant with its"
                                + " offset from UTC. Saying the same again changes nothing.")
                        .license(new License()
                                .name("Apache License, Version 2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0.txt")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("An account's name and password, with each request"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name(SignedIn.COOKIE)
                                        .description("From POST /api/v1/session; every request that changes something"
                                                + " sends the cookie XSRF-TOKEN again as the header X-XSRF-TOKEN")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    @Bean
    OperationCustomizer recordingOperations() {
        return (operation, method) -> Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Said.class)
                .findFirst()
                .map(said -> RecordingOperation.describe(operation, method, said))
                .orElse(operation);
    }

    @Bean
    OpenApiCustomizer sessionAndProblems() {
        return api -> {
            SessionOperations.describe(api);
            api.getComponents().addSchemas("Problem", ProblemResponses.schema());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(OpenApiDescription::refusals);
        };
    }

    private static void refusals(Operation operation) {
        ProblemResponses.add(operation, 401, "Not signed in");
        ProblemResponses.add(operation, 403, "Not allowed for this account, or from a page of another origin");
        ProblemResponses.add(operation, 429, "Signing in failed too often");
        ProblemResponses.add(operation, 500, "The server failed");
    }
}
