package org.thriveline.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What can be told of the containers without an engine to run them. */
class ComposeTest {
    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path DOCKERFILE = Path.of("src/docker/Dockerfile");

    private final JsonNode compose = new YAMLMapper().readTree(COMPOSE);

    @Test
    void everyImageHasAVersion() throws IOException {
        Stream<String> composed = compose.at("/services")
                .valueStream()
                .map(service -> service.at("/image").asString());
        Stream<String> built = stages().map(line -> line.split(" ", -1)[1]);

        assertThat(Stream.concat(composed, built)).hasSize(5).allMatch(image -> image.matches("[a-z-]+:\\d[\\w.-]*"));
    }

    @Test
    void everyServiceTellsItsHealthAndTheApplicationWaitsForItsStore() {
        assertThat(compose.at("/services").valueStream())
                .hasSize(2)
                .allSatisfy(service -> assertThat(service.at("/healthcheck").propertyNames())
                        .containsExactlyInAnyOrder("test", "interval", "timeout", "retries", "start_period"));
        assertThat(compose.at("/services/thriveline/depends_on/mongo/condition").asString())
                .isEqualTo("service_healthy");
    }

    @Test
    void everyPasswordMustBeGiven() throws IOException {
        Set<String> variables = Pattern.compile("(?<!\\$)\\$\\{([^}]+)}")
                .matcher(Files.readString(COMPOSE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(variables)
                .containsExactlyInAnyOrder(
                        "MONGO_ROOT_PASSWORD:?set MONGO_ROOT_PASSWORD",
                        "MONGO_PASSWORD:?set MONGO_PASSWORD",
                        "THRIVELINE_PASSWORD:?set THRIVELINE_PASSWORD",
                        "THRIVELINE_SIMULATE:-false");
    }

    @Test
    void theStoreIsAReplicaSetWithAuthentication() {
        assertThat(compose.at("/services/mongo/entrypoint").toString()).contains("--replSet rs0", "--keyFile");
        assertThat(compose.at("/services/mongo/environment").propertyNames())
                .contains("MONGO_INITDB_ROOT_USERNAME", "MONGO_INITDB_ROOT_PASSWORD");
        assertThat(compose.at("/services/thriveline/environment/THRIVELINE_MONGODB_URI")
                        .asString())
                .startsWith("mongodb://thriveline:")
                .endsWith("@mongo:27017/thriveline?replicaSet=rs0");
    }

    /** Else the application would not start: on MongoDB nobody could sign in. */
    @Test
    void theBuiltInAccountsAreAskedFor() {
        assertThat(compose.at("/services/thriveline/environment/THRIVELINE_ACCOUNTS")
                        .asString())
                .isEqualTo("built-in");
    }

    @Test
    void theApplicationIsBuiltInStagesAndRunsAsNobodySpecial() throws IOException {
        List<String> lines = Files.readAllLines(DOCKERFILE);
        List<String> stages = stages().toList();

        assertThat(stages).hasSize(3);
        assertThat(lines.subList(lines.indexOf(stages.getLast()), lines.size()))
                .contains("USER thriveline")
                .noneMatch(line -> line.startsWith("USER root"));
        assertThat(compose.at("/services/thriveline/build/dockerfile").asString())
                .isEqualTo(DOCKERFILE.toString());
    }

    private static Stream<String> stages() throws IOException {
        return Files.readAllLines(DOCKERFILE).stream().filter(line -> line.startsWith("FROM "));
    }
}
