package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.figures.Counted;
import org.thriveline.figures.Facts;
import org.thriveline.figures.Period;
import org.thriveline.policy.Quarter;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;
import org.thriveline.stopsearch.SearchSteps;

class StopSearchImportTest {
    private static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing";

    private final RecordingSink sink = new RecordingSink();
    private final Watched watched = new Watched();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2019-12-leicestershire-stop-and-search.csv, 106",
        "2020-01-leicestershire-stop-and-search.csv, 336",
        "2020-02-leicestershire-stop-and-search.csv, 259",
        "2019-12-derbyshire-stop-and-search.csv.gz, 198",
        "2019-12-essex-stop-and-search.csv.gz, 1523",
    })
    void everyPublishedSearchIsRecordedOnce(String name, long rows) throws UnreadableFile {
        InputFile file = RealFiles.file("stop-search/" + name);

        Tally first = run(file, null);
        Tally second = run(file, null);

        assertThat(first).isEqualTo(new Tally(rows, rows, 0, 0, 0));
        assertThat(second).isEqualTo(new Tally(rows, 0, rows, 0, 0));
        assertThat(sink.commands(SearchCommand.RecordSearch.class)
                        .map(SearchCommand.RecordSearch::id)
                        .distinct())
                .hasSize((int) rows);
    }

    /** A file's month is one of British days: that of July 2017 opens in June by UTC. */
    @Test
    void monthsCountAsTheirRows() throws UnreadableFile {
        for (String month : List.of("2019-12", "2020-01", "2020-02")) {
            run(RealFiles.file("stop-search/" + month + "-leicestershire-stop-and-search.csv"), null);
        }
        run(RealFiles.file("stop-search/2017-07-leicestershire-first-14-rows.csv"), "Leicestershire");
        Facts facts = new Facts(ZoneId.of("Europe/London"));
        sink.commands(SearchCommand.RecordSearch.class)
                .map(step -> new SearchEvent.Recorded(step.id(), step.at(), step.force(), step.area(), step.details()))
                .forEach(facts::apply);

        Map<String, Integer> counted = new TreeMap<>();
        for (String month : List.of("2017-06", "2017-07", "2019-11", "2019-12", "2020-01", "2020-02", "2020-03")) {
            counted.put(
                    month, Counted.in(facts, Period.of(YearMonth.parse(month))).get("stopsearch"));
        }
        assertThat(counted)
                .isEqualTo(Map.of(
                        "2017-06", 0, "2017-07", 14, "2019-11", 0, "2019-12", 106, "2020-01", 336, "2020-02", 259,
                        "2020-03", 0));
        assertThat(Counted.in(facts, Period.of(Quarter.parse("2019/20-Q4")))).containsEntry("stopsearch", 595);
    }

    @Test
    void aFileWithoutAForceInItsNameIsReadForTheForceThatIsNamed() throws UnreadableFile {
        InputFile file = RealFiles.file("stop-search/2017-07-leicestershire-first-14-rows.csv");

        Tally tally = run(file, "Leicestershire");

        assertThat(tally).isEqualTo(new Tally(14, 14, 0, 0, 0));
        // The file of July opens in June by UTC.
        assertThat(sink.commands(SearchCommand.RecordSearch.class)
                        .map(step -> step.id().value().substring(0, 22)))
                .containsOnly("leicestershire-2017-07");
        assertThatThrownBy(() -> run(file, null))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("--force");
    }

    @Test
    void aRowIsTakenInTheWordsOfThePublisher() throws IOException {
        run(file(
                "\uFEFF" + HEADER,
                "Vehicle search,2020-06-30T23:30:00+00:00,True,Op Ash,52.6,-1.1,,,,,,Stolen goods,Arrest,False,"));

        assertThat(sink.recorded()).hasSize(1);
        SearchId id = new SearchId("kent-2020-07-2d7c88f4443379608df4e10a-1");
        Instant at = Instant.parse("2020-06-30T23:30:00Z");
        var details = new SearchDetails(
                "Vehicle search", true, "Op Ash", 52.6, -1.1, null, null, null, null, null, "Stolen goods", null);
        assertThat(sink.recorded().getFirst().envelope())
                .isEqualTo(SearchSteps.of(
                        new SearchCommand.RecordSearch(id, at, "kent", null, details),
                        new SearchCommand.RecordOutcome(id, at, "Arrest", false)));
        assertThat(sink.origins()).containsExactly(Origin.real("analyst", "2020-07-kent-stop-and-search.csv:2"));
    }

    @Test
    void equalRowsAreDistinctSearches() throws IOException {
        String row = "Person search,2020-01-05T10:00:00+00:00,,,,,Male,,,,,,,,";

        Tally tally = run(file(HEADER, row, row, row));

        assertThat(tally).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(sink.commands(SearchCommand.class).map(step -> step.id().value()))
                .hasSize(3)
                .allMatch(id -> id.matches("kent-2020-01-[0-9a-f]{24}-[123]"));
    }

    @Test
    void oddRowsAreRefusedWithLineAndReasonAndTheRestIsKept() throws IOException {
        Tally tally = run(file(
                HEADER,
                "Person search,2020-01-05,,,,,,,,,,,,,",
                "Person search,,,,,,,,,,,,,,",
                ",2020-01-05T10:00:00+00:00,,,,,,,,,,,,,",
                "Person search,2020-01-05T10:00:00+00:00,,,",
                "Person search,2020-01-05T10:00:00+00:00,,,,,,,,,,,,,,extra",
                "Person search,2020-01-05T10:00:00+00:00,maybe,,,,,,,,,,,,",
                "Person search,2020-01-05T10:00:00+00:00,,,north,,,,,,,,,,",
                "Person search,9999-12-31T00:00:00+00:00,,,,,,,,,,,,,",
                "Person search,2020-01-05T10:00:00+00:00,,,,,,,,,," + "x".repeat(201) + ",,,",
                "",
                "Person search,2020-01-05T10:00:00+00:00,,,,,,,,,,,,,"));

        assertThat(tally).isEqualTo(new Tally(10, 1, 0, 0, 9));
        assertThat(watched.refusals())
                .containsExactly(
                        "2 bad-time",
                        "3 missing-time",
                        "4 missing-type",
                        "5 wrong-columns",
                        "6 wrong-columns",
                        "7 bad-truth",
                        "8 bad-degrees",
                        "9 bad-time",
                        "10 bad-text");
        assertThat(watched.refused().getLast().message()).isEqualTo("Object of search is longer than 200 characters");
    }

    @Test
    void aFileWithoutARequiredColumnIsNotRead() throws IOException {
        Path file = file("Type,Date", "Person search,2020-01-05T10:00:00+00:00");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("its header has no column \"Part of a policing operation\"");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(
                folder.resolve("2020-07-kent-stop-and-search.csv"), String.join("\r\n", List.of(lines)) + "\r\n");
    }

    private Tally run(Path file) throws UnreadableFile {
        return run(InputFile.of(file), null);
    }

    private Tally run(InputFile file, @Nullable String force) throws UnreadableFile {
        return new Importer(sink).run(file, new StopSearchFormat(force), "analyst", watched);
    }
}
