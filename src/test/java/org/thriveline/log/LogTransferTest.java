package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.FileSystemUtils;

/** An export written back is the same log, and exports to the same bytes. */
class LogTransferTest {
    private static final List<String> ODD_PAYLOADS = List.of(
            "{\"b\":1.10,\"a\":1.0E7,\"c\":1e400,\"d\":-0.0,\"e\":12345678901234567890123}",
            "{\"a\":1,\"a\":2}",
            "{ \"spaced\" : [ 1 , 2 ] }",
            "\"\\u00e9\\ud83d\\u0041 é 🚓 \\/ \u2028\"",
            "1.10",
            "null",
            "[]",
            "[".repeat(1_500) + "]".repeat(1_500),
            "{\"two\":\n1}",
            " {\"led\":1}",
            "{\"followed\":1} ",
            "{} {}",
            "{\"cut\":",
            "NaN",
            "no JSON at all\r\n\u0000",
            "\uFEFF{}",
            "");

    @Property(tries = 20)
    void givesBackTheSameLogAndTheSameBytes(@ForAll("logs") List<List<LogEvent>> units) throws IOException {
        Path folder = Files.createTempDirectory("transfer");
        try (TestStore from = new TestStore(folder.resolve("from"));
                TestStore to = new TestStore(folder.resolve("to"))) {
            units.forEach(from.log()::append);

            byte[] export = export(from);
            new LogImport(to.store()).run("export", new ByteArrayInputStream(export), commits -> {});

            assertThat(to.log().read(0, units.size() + 1)).isEqualTo(from.log().read(0, units.size() + 1));
            assertThat(export(to)).isEqualTo(export);
            assertThat(new Verification(to.store()).run(commits -> {}).commits())
                    .isEqualTo(units.size());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Example
    void keepsEveryOddPayloadByteForByte() {
        for (String payload : ODD_PAYLOADS) {
            Commit commit = new Commit(
                    7, List.of(new LogEvent("e", "s", null, 3, "n", LogEvents.RECORDED, payload, "odd \n metadata")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CloudEventWriter writer = new CloudEventWriter(out)) {
                writer.write(commit);
            }
            String line = out.toString(UTF_8);

            assertThat(line).as(payload).endsWith("}\n").doesNotContain("\r").containsOnlyOnce("\n");
            assertThat(read(line.stripTrailing()))
                    .isEqualTo(new CloudEventLine(commit.events().getFirst(), 7, 0, 1));
        }
    }

    private static CloudEventLine read(String line) {
        try {
            return CloudEventReader.read(line);
        } catch (BadLine e) {
            throw new AssertionError(line, e);
        }
    }

    private static byte[] export(TestStore store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogExport(store.store()).write(out, commits -> {});
        return out.toByteArray();
    }

    /** Units of work whose events go on with their streams, as the log demands. */
    @Provide
    Arbitrary<List<List<LogEvent>>> logs() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> payload = Arbitraries.oneOf(
                Arbitraries.of(ODD_PAYLOADS),
                text,
                text.map(words -> "{\"words\":\"" + words.replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\"}"));
        Arbitrary<String> metadata = Arbitraries.oneOf(Arbitraries.of("{}", "{\"by\":\"x\"}"), text);
        Arbitrary<LogEvent> event = Combinators.combine(
                        Arbitraries.of("a", "b", "c#1", "é", "").injectNull(0.2),
                        text.injectNull(0.1),
                        text,
                        Arbitraries.longs()
                                .between(-4_000_000_000_000_000_000L, 4_000_000_000_000_000_000L)
                                .map(Nanos::instant),
                        payload,
                        metadata)
                .as((stream, type, name, at, data, meta) ->
                        new LogEvent("", stream, stream == null ? null : type, 0, name, at, data, meta));
        return event.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(20).map(LogTransferTest::numbered);
    }

    private static List<List<LogEvent>> numbered(List<List<LogEvent>> units) {
        Map<String, Long> next = new HashMap<>();
        List<List<LogEvent>> numbered = new ArrayList<>();
        int id = 0;
        for (List<LogEvent> unit : units) {
            List<LogEvent> events = new ArrayList<>();
            for (LogEvent e : unit) {
                String stream = e.stream();
                long sequence = stream == null ? 0 : next.merge(stream, 1L, Long::sum) - 1;
                events.add(new LogEvent(
                        "event \"" + id++,
                        stream,
                        e.type(),
                        sequence,
                        e.name(),
                        e.recordedAt(),
                        e.payload(),
                        e.metadata()));
            }
            numbered.add(events);
        }
        return numbered;
    }
}
