package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thriveline.fuzz.Door;
import org.thriveline.fuzz.Fuzz;

/** Spoilt exports of a log, CloudEvents a line. */
class ExportFuzzTest {
    private static final class Export implements Door {
        @Override
        public String name() {
            return "export of a log (CloudEvents)";
        }

        @Override
        public List<byte[]> samples() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CloudEventWriter writer = new CloudEventWriter(out)) {
                writer.write(new Commit(0, List.of(LogEvents.event("a", 0))));
                writer.write(new Commit(1, List.of(LogEvents.event("b", 0), LogEvents.event("a", 1))));
                writer.write(new Commit(2, List.of(LogEvents.event("b", 1))));
            }
            String all = out.toString(UTF_8);
            return List.of(
                    all.getBytes(UTF_8), all.lines().findFirst().orElseThrow().getBytes(UTF_8));
        }

        @Override
        public boolean takes(byte[] input) throws IOException {
            try {
                ExportedUnits units = new ExportedUnits("x", new ByteArrayInputStream(input));
                long number = 0;
                for (Commit unit = units.next(); unit != null; unit = units.next()) {
                    assertThat(unit.number()).isEqualTo(number++);
                    assertThat(unit.events()).isNotEmpty().allMatch(Utf8::keeps);
                }
                return true;
            } catch (ImportRefused e) {
                assertThat(String.valueOf(e.getMessage()))
                        .containsPattern("^x(:[0-9]+: |: ends inside commit [0-9]+, after [0-9]+ )")
                        .doesNotContain("Exception", "jackson", "org.thriveline", "StreamRead");
                return false;
            }
        }
    }

    @Test
    void everyLine() {
        assertThat(Fuzz.run(List.of(new Export()), 60)).allSatisfy(tried -> {
            assertThat(tried.refused()).isPositive();
            assertThat(tried.taken()).isPositive();
        });
    }
}
