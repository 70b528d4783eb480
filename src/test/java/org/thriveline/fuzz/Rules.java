package org.thriveline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every HTTP answer keeps to, whatever was sent. */
public final class Rules {
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat"
                + " [a-z]+\\.[a-z.]+\\(|org\\.(thrive|spring|apache|axon)|java\\.(lang|util|time)|tools\\.jackson|REDACTED|StreamRead|[Tt]omcat");

    /** Refusals that say which part of what was sent is wrong. */
    private static final Set<Integer> OF_WHAT_WAS_SENT = Set.of(400, 422);

    private Rules() {}

    /**
     * Returns whether an answer says that what was sent was taken.
     *
     * @throws AssertionError where it is no answer that a client may get
     */
    public static boolean taken(Wire.Heard heard) {
        int status = heard.status();
        String text = heard.text();
        assertThat(status)
                .as("status, of " + text)
                .satisfiesAnyOf(
                        s -> assertThat(s).isLessThan(500), s -> assertThat(s).isEqualTo(503));
        assertThat(text).doesNotContainPattern(INSIDE);
        if (status < 400) {
            return true;
        }
        assertThat(heard.header("Content-Type"))
                .as("type of " + status + " " + text)
                .isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(heard.text());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).isNotEmpty();
        assertThat(status != 503
                        || !heard.header("Retry-After").isEmpty()
                        || problem.path("type").asString("").startsWith("urn:thriveline:problem:"))
                .as("503 says why")
                .isTrue();
        return false;
    }

    /** Checks that a refusal says where in what was sent the fault is. */
    public static void namesThePlace(Wire.Heard heard) {
        if (!OF_WHAT_WAS_SENT.contains(heard.status())) {
            return;
        }
        JsonNode problem = JsonMapper.shared().readTree(heard.text());
        boolean field = problem.path("errors")
                .valueStream()
                .anyMatch(error -> !error.path("field").asString("").isEmpty());
        String detail = problem.path("detail").asString("");
        assertThat(field
                        || Pattern.compile("\\bline [0-9]+|The body must be")
                                .matcher(detail)
                                .find())
                .as("a place in " + heard.text())
                .isTrue();
    }
}
