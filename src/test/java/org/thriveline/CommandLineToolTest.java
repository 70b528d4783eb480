package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineToolTest {
    @ParameterizedTest
    @CsvSource({
        "'', false",
        "--server.port=8081 --thriveline.simulate=false, false",
        "--debug, false",
        "--spring.profiles.active=x --a[0].b-c=d e, true",
        "import, true",
        "import --thriveline.data=x f.csv, true",
        "--help, true",
        "-V, true",
        "--port=8081, true",
    })
    void theServerTakesSpringsOptionsAndAllElseIsACommand(String line, boolean command) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);

        assertThat(CommandLineTool.isFor(args)).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({"verify-log --all", "export-log file", "import-log one two", "compact --now", "repair"})
    void wrongUsageIsToldFromFailure(String line) {
        assertThat(CommandLineTool.run(line.split(" ", -1))).isEqualTo(2);
    }
}
