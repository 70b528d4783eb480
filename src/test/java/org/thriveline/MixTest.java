package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.intake.KeptApart;
import org.thriveline.intake.Origin;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.RecordSteps;

/** A command mixes where it is told to, by its option or by the setting that a refusal names. */
class MixTest {
    @TempDir
    Path data;

    @BeforeEach
    void useAFolder() {
        System.setProperty("thriveline.data", data.toString());
    }

    @AfterEach
    void clear() {
        System.clearProperty("thriveline.data");
        System.clearProperty("thriveline.mix");
    }

    @ParameterizedTest
    @CsvSource({"false, false, false", "true, false, true", "false, true, true"})
    void theOptionOrTheSettingIsEnough(boolean option, String setting, boolean mixed) {
        System.setProperty("thriveline.mix", setting);
        try (ConfigurableApplicationContext context = ImportContext.start(option)) {
            RecordSteps call =
                    RecordSteps.ofOne(new CallCommand.Receive(new CallId("1"), Instant.EPOCH, Line.ONLINE, null, null));
            context.getBean(RecordSink.class).record(call, Origin.simulated("simulated: x", null));

            Throwable refused =
                    catchThrowable(() -> context.getBean(KeptApart.class).check(false));

            assertThat(refused == null).isEqualTo(mixed);
        }
    }
}
