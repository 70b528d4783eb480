package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.analysis.SeriesId;
import org.thriveline.demand.DemandTime;
import org.thriveline.figures.By;
import org.thriveline.history.MeasuredSeries;
import org.thriveline.history.SeriesHistory;
import org.thriveline.history.SeriesQuestion;
import org.thriveline.policy.Quarter;

/** One measure through time, with what is usual for it. */
@RestController
class SeriesController {
    private final SeriesHistory series;
    private final DemandTime clock;

    SeriesController(SeriesHistory series, DemandTime clock) {
        this.series = series;
        this.clock = clock;
    }

    @Audited(value = Act.DISCLOSURE, filesOnly = true)
    @GetMapping("/api/v1/series")
    @Operation(summary = "Show a measure by week, month or quarter, with its control chart and what is unusual in it")
    ResponseEntity<?> series(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        QuestionReader reader = new QuestionReader(parameters);
        MeasuredSeries answer = series.of(new SeriesQuestion(
                reader.required("measure", text -> new SeriesId(text).value()),
                reader.read("by", By.MONTH, word -> By.of(word).orElseThrow(IllegalArgumentException::new)),
                day(reader, "from", false),
                day(reader, "to", true),
                reader.slice(),
                reader.knownAt(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return reader.csv() ? Csv.answer("series", new SeriesCsv(answer).text()) : ResponseEntity.ok(answer);
    }

    /** A day, a month or a quarter: its first day, or its last where the series ends with it. */
    private static @Nullable LocalDate day(QuestionReader reader, String name, boolean end) {
        if (!reader.says(name)) {
            return null;
        }
        return reader.required(name, text -> switch (text.length()) {
            case 7 ->
                end
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            case 10 -> text.contains("Q") ? quarter(text, end) : LocalDate.parse(text);
            default -> throw new IllegalArgumentException(text);
        });
    }

    private static LocalDate quarter(String text, boolean end) {
        Quarter quarter = Quarter.parse(text);
        return end ? quarter.last() : quarter.first();
    }
}
