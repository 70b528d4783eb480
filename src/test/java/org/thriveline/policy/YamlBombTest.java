package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thriveline.intake.MappingFile;
import org.thriveline.intake.UnreadableFile;
import org.thriveline.intake.force.Scenario;
import org.thriveline.report.TemplateReading;

/** YAML that is small on disk and endless in memory, in every file that people write: refused at its line, at once. */
class YamlBombTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** A billion laughs: each line is ten times the one before. */
    private static final String LAUGHS = "version: a\na0: &a0 [l, o, l]\n"
            + lines(
                    9,
                    n -> "a" + n + ": &a" + n + " [" + "*a%d,".formatted(n - 1).repeat(10) + "]\n");

    private static final String ITSELF = "version: a\ngrades: &g\n  - *g\n";
    private static final String DEEP = "version: " + "[".repeat(100_000);
    private static final String LONG = "version: " + "x".repeat(1_100_000);

    private record Kind(String name, Consumer<String> read) {}

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return String.join("", IntStream.rangeClosed(1, count).mapToObj(line).toList());
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("policy", text -> PolicyFile.read("it", text)),
            new Kind("candidate", text -> CandidateFile.read("it", text, TestPolicies.policies())),
            new Kind("scenario", text -> Scenario.read("it", text)),
            new Kind("template", TemplateReading::read),
            new Kind("mapping", YamlBombTest::mapping));

    private static void mapping(String text) {
        try {
            MappingFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "it");
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @TestFactory
    List<DynamicTest> isRefusedAtItsLine() {
        return KINDS.stream()
                .flatMap(kind -> List.of(
                        refused(kind, "billion laughs", LAUGHS, "line [0-9]+\\b.*"),
                        refused(kind, "a list that holds itself", ITSELF, "line [0-9]+\\b.*"),
                        refused(kind, "nested", DEEP, "line 1\\b.*nested.*"),
                        refused(kind, "long", LONG, "(line 1\\b.*over|it is over) 1?[0-9]+ (characters|bytes)"))
                        .stream())
                .toList();
    }

    private static DynamicTest refused(Kind kind, String what, String text, String words) {
        return DynamicTest.dynamicTest(
                kind.name() + ", " + what,
                () -> assertTimeoutPreemptively(
                        SOON,
                        () -> assertThatThrownBy(() -> kind.read().accept(text))
                                .isInstanceOf(RuntimeException.class)
                                .hasMessageMatching("(?s).*" + words)));
    }
}
