package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.crime.CrimeCommand.RecordCrime;
import org.thriveline.crime.CrimeCommand.RecordOutcome;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeId;
import org.thriveline.crime.CrimeSteps;

class StreetCrimeImportTest {
    private static final List<String> MONTHS =
            List.of("2018-03", "2019-12", "2020-01", "2020-02", "2020-04", "2021-06");
    private static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,"
                    + "LSOA name,Crime type,Last outcome category,Context";

    private final RecordingSink sink = new RecordingSink();
    private final Watched watched = new Watched();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2018-03, 7953, 1094, 7",
        "2019-12, 8092,  785, 557",
        "2020-01, 8852,  915, 729",
        "2020-02, 7857,  831, 542",
        "2020-04, 7809, 1736, 330",
        "2021-06, 9299, 1128, 60",
    })
    void everyPublishedRowIsRecordedOnceAndCountedInItsMonth(YearMonth month, int rows, int antiSocial, int nowhere)
            throws UnreadableFile {
        Tally first = run(real(month.toString()), null);
        Tally second = run(real(month.toString()), null);

        assertThat(first).isEqualTo(new Tally(rows, rows, 0, 0, 0));
        assertThat(second).isEqualTo(new Tally(rows, 0, rows, 0, 0));
        List<RecordCrime> crimes = sink.commands(RecordCrime.class).distinct().toList();
        assertThat(crimes).hasSize(rows).allMatch(crime -> crime.month().equals(month));
        assertThat(crimes.stream().filter(crime -> crime.details().category().equals("Anti-social behaviour")))
                .hasSize(antiSocial);
        assertThat(crimes.stream().filter(crime -> crime.details().longitude() == null))
                .hasSize(nowhere);
        assertThat(crimes).allMatch(crime -> crime.area() == null && crime.beat() == null);
    }

    /** Eight numbers do so among the publisher's months; none among the six that lie beside the project. */
    @Test
    void aNumberThatRecursInAnotherMonthIsAnotherCrime() throws IOException {
        String rows = IntStream.range(0, 8)
                .mapToObj(row -> "number" + row + ",2020-07,,Kent Police,,,,,,Drugs,,")
                .collect(Collectors.joining("\r\n"));
        Path both = file(HEADER, rows, rows.replace("2020-07", "2020-09"));

        Tally first = run(both);
        Tally second = run(both);

        assertThat(first).isEqualTo(new Tally(16, 16, 0, 0, 0));
        assertThat(second).isEqualTo(new Tally(16, 0, 16, 0, 0));
        assertThat(sink.commands(RecordCrime.class).map(crime -> crime.id().value()))
                .contains("number7-2020-07", "number7-2020-09")
                .doesNotHaveDuplicates();
    }

    @Test
    void rowsWithoutANumberThatEqualEachOtherAreAllKept() throws UnreadableFile {
        for (String month : MONTHS) {
            run(real(month), null);
        }

        var times = sink.commands(RecordCrime.class)
                .map(crime -> crime.id().value())
                .filter(id -> id.startsWith("leicestershire-police-"))
                .collect(Collectors.groupingBy(id -> id.substring(0, id.lastIndexOf('-')), Collectors.counting()));
        assertThat(times.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(6_489);
        assertThat(times.values().stream().max(Long::compare)).hasValue(27L);
    }

    @Test
    void aRowIsTakenInTheWordsOfThePublisher() throws IOException {
        run(file(
                "\uFEFF" + HEADER,
                "6db3b1,2020-07,Kent Police,Kent Police,-1.1,52.6,On or near High Street,E01013618,Leicester 011F,"
                        + "Burglary,Local resolution,",
                ",2020-07,,Kent Police,,,No Location,,,Anti-social behaviour,,"));

        Instant july = Instant.parse("2020-06-30T23:00:00Z");
        YearMonth month = YearMonth.of(2020, 7);
        CrimeId numbered = new CrimeId("6db3b1-2020-07");
        CrimeId unnumbered = new CrimeId("kent-police-2020-07-cd7bd38510498b1dfd022d2f-1");
        assertThat(sink.recorded().stream().map(RecordSteps::envelope))
                .containsExactlyInAnyOrder(
                        CrimeSteps.of(
                                new RecordCrime(
                                        numbered,
                                        july,
                                        month,
                                        "Kent Police",
                                        null,
                                        null,
                                        new CrimeDetails(
                                                "Burglary",
                                                "On or near High Street",
                                                52.6,
                                                -1.1,
                                                "E01013618",
                                                "Leicester 011F",
                                                null)),
                                new RecordOutcome(numbered, july, "Local resolution")),
                        CrimeSteps.of(new RecordCrime(
                                unnumbered,
                                july,
                                month,
                                "Kent Police",
                                null,
                                null,
                                new CrimeDetails(
                                        "Anti-social behaviour", "No Location", null, null, null, null, null))));
    }

    @Test
    void oddRowsAreRefusedWithLineAndReasonAndTheRestIsKept() throws IOException {
        String good = ",2020-07,,Kent Police,,,,,,Anti-social behaviour,,";

        Tally tally = run(file(
                HEADER,
                good,
                "a,,,Kent Police,,,,,,Drugs,,",
                "a,July 2020,,Kent Police,,,,,,Drugs,,",
                "a,+20200-07,,Kent Police,,,,,,Drugs,,",
                "a,1066-10,,Kent Police,,,,,,Drugs,,",
                "a,2020-07,,,,,,,,Drugs,,",
                "a,2020-07,,Kent Police,,,,,,,,",
                "a,2020-07,,Kent Police,north,,,,,Drugs,,",
                "x".repeat(91) + ",2020-07,,Kent Police,,,,,,Drugs,,",
                "a,2020-07,,Kent Police",
                "",
                good));

        assertThat(tally).isEqualTo(new Tally(11, 2, 0, 0, 9));
        assertThat(watched.refusals())
                .containsExactly(
                        "3 missing-time",
                        "4 bad-time",
                        "5 bad-time",
                        "6 bad-time",
                        "7 missing-force",
                        "8 missing-category",
                        "9 bad-degrees",
                        "10 bad-text",
                        "11 wrong-columns");
    }

    @Test
    void aRowThatNamesNoForceIsOfTheOneThatReportedItElseOfTheOneThatIsNamed() throws IOException {
        Path file = file(HEADER, "a,2020-07,Essex Police,,,,,,,Drugs,,", "b,2020-07,,,,,,,,Drugs,,");

        run(InputFile.of(file), " Kent Police ");

        Function<RecordCrime, String> force = RecordCrime::force;
        assertThat(sink.commands(RecordCrime.class).map(force))
                .containsExactlyInAnyOrder("Essex Police", "Kent Police");
        assertThatIllegalArgumentException().isThrownBy(() -> new StreetCrimeFormat("x".repeat(101)));
    }

    @Test
    void aFileWithoutARequiredColumnIsNotRead() throws IOException {
        Path file = file("Crime ID,Month", "a,2020-07");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("its header has no column \"Reported by\"");
    }

    private static InputFile real(String month) {
        return RealFiles.file("street-crime/" + month + "-leicestershire-street.csv.gz");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(
                folder.resolve("2020-07-kent-street.csv"), String.join("\r\n", List.of(lines)) + "\r\n");
    }

    private Tally run(Path file) throws UnreadableFile {
        return run(InputFile.of(file), null);
    }

    private Tally run(InputFile file, @Nullable String force) throws UnreadableFile {
        return new Importer(sink).run(file, new StreetCrimeFormat(force), "analyst", watched);
    }
}
