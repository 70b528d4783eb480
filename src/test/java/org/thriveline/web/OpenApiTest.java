package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The HTTP interface as described to programs. */
class OpenApiTest extends ServedTest {
    private JsonNode api = MissingNode.getInstance();

    @BeforeEach
    void load() {
        Reply reply = client("reporter").get("/api/openapi.json");
        assertThat(reply.toString()).isEqualTo("200");
        api = reply.json();
    }

    @Test
    void itIsOpenApi31WithBothWaysToSignIn() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).isEqualTo("Thriveline");
        assertThat(api.path("components").path("securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("basic", "session");
        assertThat(api.path("security").toString()).isEqualTo("[{\"basic\":[]},{\"session\":[]}]");
    }

    @Test
    void everyWayOfRecordingIsListed() {
        Set<String> expected = new TreeSet<>();
        RecordingSteps.all().forEach(step -> expected.add(step.path().replaceAll("step-[0-9-]+", "{id}")));

        assertThat(api.path("paths").propertyNames()).containsAll(expected).hasSizeGreaterThan(30);
    }

    @Test
    void everyOperationHasASummaryAndItsRefusals() {
        api.path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    assertThat(operation.path("summary").asString(""))
                            .as(method + " " + path)
                            .isNotEmpty();
                    assertThat(operation.path("responses").propertyNames())
                            .as(method + " " + path)
                            .contains("401", "403", "429", "500");
                }));
    }

    @Test
    void aBodyIsDescribedAsItIsRead() {
        JsonNode grade = api.path("paths").path("/api/v1/incidents/{id}/grade").path("post");

        assertThat(grade.path("summary").asString()).isEqualTo("Give an incident a grade, or another grade");
        assertThat(grade.path("parameters").toString())
                .isEqualTo("[{\"name\":\"id\",\"in\":\"path\",\"description\":\"The record's number or name\","
                        + "\"required\":true,\"schema\":{\"type\":\"string\",\"maxLength\":100}}]");
        assertThat(grade.path("requestBody").toString())
                .isEqualTo("{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\","
                        + "\"additionalProperties\":false,\"properties\":{"
                        + "\"at\":{\"type\":\"string\",\"format\":\"date-time\","
                        + "\"description\":\"with its offset from UTC\"},"
                        + "\"grade\":{\"type\":\"integer\"},\"reason\":{\"type\":\"string\"}},"
                        + "\"required\":[\"grade\"]}}},\"required\":true}");
        assertThat(grade.path("responses").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        List.of("200", "400", "401", "403", "404", "409", "413", "415", "422", "429", "500", "503"));
    }

    @Test
    void everyOperationThatTakesABodySaysWhich() {
        api.path("paths").forEachEntry((path, operations) -> {
            if (operations.has("post")) {
                assertThat(operations.at("/post/requestBody/content").isEmpty())
                        .as(path)
                        .isFalse();
            }
        });
    }

    @Test
    void signingInAndOutAreDescribedToo() {
        assertThat(api.path("paths").path("/api/v1/session").propertyNames())
                .containsExactlyInAnyOrder("get", "post", "delete");
    }
}
