package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts of the last 60 minutes beside what is usual. */
final class ReckonedUsual {
    private static final List<List<String>> MEASURES = List.of(
            List.of("calls-999", "999 calls", "Calls received on 999."),
            List.of("calls-101", "101 calls", "Calls received on 101."),
            List.of("abandoned", "Abandoned calls", "Calls received that were given up, at whatever stage."),
            List.of("incidents", "Incidents", "Incidents opened, or opened again."),
            List.of("grade-1", "Grade 1", "Incidents given grade 1, by when they were given it last."),
            List.of("grade-2", "Grade 2", "Incidents given grade 2, by when they were given it last."),
            List.of("domestic", "Domestic", "Incidents opened that are qualified as domestic."),
            List.of("mental-health", "Mental health", "Incidents opened that are qualified as mental health."),
            List.of(
                    "concern-for-safety",
                    "Concern for safety",
                    "Incidents opened that are qualified as concern for safety."),
            List.of(
                    "anti-social",
                    "Anti-social behaviour",
                    "Incidents opened that are qualified as anti-social behaviour."),
            List.of("missing", "Missing people", "People reported missing."),
            List.of("stop-searches", "Stop-searches", "Stop-searches made."));
    private static final int MOST_WEEKS = 8;
    private static final long WEEK = 7 * 24 * 60;
    private static final int PAST_HOURS = 12;

    private final Sheet sheet;
    private final Occurrences occurrences;
    private final long minute;
    private final int weeks;

    ReckonedUsual(Sheet sheet) {
        this.sheet = sheet;
        this.occurrences = new Occurrences(sheet.ledger());
        this.minute = Math.floorDiv(sheet.now().getEpochSecond(), 60);
        this.weeks = Math.clamp(Math.floorDiv(minute - 60 - occurrences.first(), WEEK), 0, MOST_WEEKS);
    }

    Map<String, @Nullable Object> tree() {
        Predicate<String> shown = area -> sheet.shows(area.isEmpty() ? null : area);
        List<Object> counts = new ArrayList<>();
        List<Object> outside = new ArrayList<>();
        for (List<String> measure : MEASURES) {
            Standing standing = new Standing(measure, hours(measure, shown));
            counts.add(standing.row());
            standing.outside(null, outside);
        }
        for (JsonNode area : sheet.force() ? sheet.rules().list("areas") : List.<JsonNode>of()) {
            String code = area.path("code").stringValue();
            MEASURES.forEach(measure -> new Standing(measure, hours(measure, code::equals)).outside(area, outside));
        }
        return Tree.of(
                "method",
                        Tree.of(
                                "name",
                                "Mean of the same 60 minutes of the week, by the local clock, over the weeks before;"
                                        + " 95 % band of a negative binomial distribution, its spread measured over"
                                        + " all hours of these weeks",
                                "weeks",
                                MOST_WEEKS,
                                "weeksKnown",
                                weeks,
                                "bandPercent",
                                95),
                "counts", counts,
                "outside", outside);
    }

    private Hours hours(List<String> measure, Predicate<String> areas) {
        return new Hours(occurrences.minutes(measure.getFirst(), areas), weeks, sheet.zone(), minute);
    }

    /** One measure now. */
    private final class Standing {
        private final List<String> measure;
        private final Hours hours;
        private final int count;
        private final Hours.@Nullable Usual usual;
        private final String state;
        private final @Nullable Instant since;

        Standing(List<String> measure, Hours hours) {
            this.measure = measure;
            this.hours = hours;
            this.count = hours.to(minute);
            this.usual = hours.usual(minute);
            this.state = usual == null ? "no-history" : usual.state(count);
            this.since = List.of("above", "below").contains(state) ? since() : null;
        }

        /** Looks back at each five minutes, for as long as it was on this side, twelve hours at most. */
        private Instant since() {
            long since = minute;
            for (long at = minute - Math.floorMod(minute, 5); at > minute - 12 * 60; at -= 5) {
                Hours.Usual then = hours.usual(at);
                if (then == null || !then.state(hours.to(at)).equals(state)) {
                    break;
                }
                since = at;
            }
            return Instant.ofEpochSecond(since * 60);
        }

        private @Nullable String rule() {
            if (since == null) {
                return null;
            }
            long lasting = Duration.between(since, sheet.now()).toMinutes();
            for (JsonNode rule : sheet.rules().list("unusual")) {
                String of = rule.path("measure").stringValue();
                int least = rule.path("at-least").intValue();
                if ((of.equals("any") || of.equals(measure.getFirst()))
                        && rule.path("side").stringValue().equals(state)
                        && (state.equals("below") || count >= least)
                        && lasting >= rule.path("for-minutes").intValue()) {
                    return state + " the band for " + rule.path("for-minutes").intValue() + " min"
                            + (least > 1 ? ", " + least + " or more" : "");
                }
            }
            return null;
        }

        Object row() {
            List<Object> past = new ArrayList<>();
            for (int back = PAST_HOURS - 1; back >= 0; back--) {
                long end = minute - Math.floorMod(minute, 60) - back * 60L;
                Map<String, @Nullable Object> row = figures(hours.to(end - 1), hours.usual(end - 1));
                row.put("at", Instant.ofEpochSecond(end * 60).toString());
                past.add(row);
            }
            Map<String, @Nullable Object> row = named();
            row.put("how", measure.get(2));
            row.put("past", past);
            return row;
        }

        private Map<String, @Nullable Object> named() {
            Map<String, @Nullable Object> row = figures(count, usual);
            row.putAll(Tree.of(
                    "id", measure.getFirst(), "title", measure.get(1), "state", state, "since", since, "rule", rule()));
            return row;
        }

        private Map<String, @Nullable Object> figures(int of, Hours.@Nullable Usual beside) {
            return Tree.of(
                    "count", of,
                    "expected", beside == null ? null : beside.expected(),
                    "low", beside == null ? null : beside.low(),
                    "high", beside == null ? null : beside.high());
        }

        void outside(@Nullable JsonNode area, List<Object> rows) {
            if (rule() != null) {
                Map<String, @Nullable Object> row = named();
                row.put(
                        "area",
                        area == null
                                ? null
                                : Objects.requireNonNull(area).path("code").stringValue());
                row.put("areaName", area == null ? null : area.path("name").stringValue());
                rows.add(row);
            }
        }
    }
}
