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
    @CsvSource({
        "verify-log --all",
        "export-log file",
        "import-log one two",
        "compact --now",
        "repair",
        "simulate",
        "simulate --live --quarter 2018/19-Q2",
        "simulate --live --figures f.json",
        "simulate --quarter 2018/19-Q2",
        "simulate --quarter 2018/19-Q2 --figures f --speed 2",
        "simulate --quarter 2018/19-Q2 --figures f --scale 2",
        "simulate --quarter 2018/19-Q2 --figures f --port=1",
        "simulate --quarter spring --figures f",
        "simulate --quarter 2018/19-Q2 --figures none.json"
    })
    void wrongUsageIsToldFromFailure(String line) {
        assertThat(CommandLineTool.run(line.split(" ", -1))).isEqualTo(2);
    }
}
