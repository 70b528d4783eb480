package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportCountTest {
    private static final LocalDate QUARTER = LocalDate.of(2018, 7, 1);

    /** A subject, a type without its version, and the data: what an exported line says of them. */
    private static final String LINES = """
        call-1|call.received|"at":"2018-06-30T23:00:00Z","line":"999"
        call-1|call.answered|"at":"2018-07-01T00:00:03Z"
        call-2|call.received|"at":"2018-06-30T22:59:59.999Z","line":"999"
        call-3|call.received|"at":"2018-09-30T22:59:59Z","line":"999"
        call-4|call.received|"at":"2018-08-01T00:00:00Z","line":"online"
        call-5|call.received|"at":"2018-08-01T00:00:00Z","line":"999"
        call-5|call.voided|"at":"2018-08-01T00:00:00Z","reason":"test"
        call-3|call.corrected|"at":"2019-01-01T00:00:00Z","line":"101"
        call-6|call.received|"at":"2017-07-01T00:00:00Z","line":"101"
        incident-1|incident.recorded|"at":"2018-07-01T00:00:00Z","opening":"rtc","qualifiers":["domestic"]
        incident-1|incident.graded|"at":"2018-07-01T00:00:00Z","grade":1
        incident-1|incident.regraded|"at":"2018-07-01T00:00:00Z","from":1,"to":3
        incident-2|incident.recorded|"at":"2018-07-01T00:00:00Z","opening":"domestic","qualifiers":["asb-personal"]
        incident-3|incident.recorded|"at":"2018-07-01T00:00:00Z","opening":"rtc","qualifiers":[]
        incident-3|incident.qualified|"at":"2018-11-01T00:00:00Z","qualifiers":["domestic","crime-recorded"]
        incident-3|incident.graded|"at":"2018-07-01T00:00:00Z","grade":2
        incident-3|incident.corrected|"at":"2018-07-01T00:00:00Z","opening":"domestic"
        missing-1|missing.reported|"at":"2018-07-01T00:00:00Z","person":"a","age":"child"
        missing-2|missing.reported|"at":"2018-07-01T00:00:00Z","person":"a","age":"child"
        missing-3|missing.reported|"at":"2018-07-01T00:00:00Z","person":"b","age":"child"
        missing-3|missing.corrected|"at":"2018-07-01T00:00:00Z","person":"c","age":"child"
        stopsearch-1|stopsearch.recorded|"at":"2018-07-01T00:00:00Z","details":{"object":"Firearms"}
        stopsearch-1|stopsearch.corrected|"at":"2018-07-01T00:00:00Z","details":{"object":"Offensive weapons"}
        stopsearch-2|stopsearch.recorded|"at":"2018-07-01T00:00:00Z","details":{"type":"Person search"}
        """;

    @Test
    void countsBothQuartersByWhatTheLinesSayInTheEnd() {
        ExportCount count = ExportCount.of(LINES.lines().map(ExportCountTest::line));

        assertThat(notZero(count, QUARTER))
                .isEqualTo(Map.ofEntries(
                        Map.entry("calls.999", 1),
                        Map.entry("calls.101", 1),
                        Map.entry("incidents", 3),
                        Map.entry("incidents.grade2", 1),
                        Map.entry("incidents.grade3", 1),
                        Map.entry("incidents.ungraded", 1),
                        Map.entry("incidents.domestic", 1),
                        Map.entry("incidents.domesticWithCrime", 1),
                        Map.entry("incidents.asb", 1),
                        Map.entry("missing.records", 3),
                        Map.entry("missing.persons", 2),
                        Map.entry("stopsearch", 2),
                        Map.entry("stopsearch.offensiveWeapons", 1)));
        assertThat(notZero(count, QUARTER.minusYears(1))).isEqualTo(Map.of("calls.101", 1));
        assertThat(count.quarter(QUARTER)).hasSize(15);
    }

    @Test
    void refusesALineItCannotCount() {
        String later = line("call-1|call.received|\"line\":\"999\"").replace(".v1", ".v2");

        assertThatThrownBy(() -> ExportCount.of(Stream.of(later))).hasMessage("it is not known how to count " + later);
    }

    private static Map<String, Integer> notZero(ExportCount count, LocalDate first) {
        return count.quarter(first).entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String line(String words) {
        String[] parts = words.split("\\|", 3);
        return "{\"specversion\":\"1.0\",\"id\":\"e\",\"source\":\"urn:thriveline:log\",\"type\":\"" + parts[1]
                + ".v1\",\"time\":\"2018-12-18T21:15:00Z\",\"subject\":\"" + parts[0]
                + "\",\"sequence\":\"0000000000\",\"commit\":\"0\",\"commitplace\":0,\"commitsize\":1,"
                + "\"datacontenttype\":\"application/json\",\"data\":{" + parts[2] + "}}";
    }
}
