package org.thriveline.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Slice;
import org.thriveline.history.Question;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.StoredJson;

/** Reads what is asked of history from a request's parameters. What is wrong is refused with the parameter's name. */
final class QuestionReader {
    private static final int YEAR = 12;

    private final Map<String, String> parameters;
    private final String accept;

    QuestionReader(Map<String, String> parameters) {
        this(parameters, null);
    }

    /** @param accept the request's header that says in which form an answer is wanted, null for none */
    QuestionReader(Map<String, String> parameters, @Nullable String accept) {
        this.parameters = parameters;
        this.accept = accept == null ? "" : accept;
    }

    /** @throws Rejection naming the parameter that is missing or cannot be read */
    Question question() {
        Question.Span span = read("span", Question.Span.QUARTER, QuestionReader::span);
        YearMonth month = span == Question.Span.MONTH ? required("month", YearMonth::parse) : null;
        Quarter quarter = month == null
                ? required("quarter", Quarter::parse)
                : read("quarter", Quarter.of(month.atDay(1)), Quarter::parse);
        return new Question(
                quarter,
                month == null ? read("to", quarter.yearBefore(), Quarter::parse) : quarter.yearBefore(),
                span,
                month,
                month == null ? null : read("to", month.minusMonths(YEAR), YearMonth::parse),
                slice(),
                knownAt());
    }

    /** Returns the part of the demand that is asked for, all of it where nothing is said. */
    Slice slice() {
        return new Slice(
                all("area", AreaCode::new),
                all("beat", BeatCode::new),
                all("qualifier", word -> StoredJson.mapper().convertValue(word, Qualifier.class)));
    }

    /** Returns the moment as known at which is asked, null for now. */
    @Nullable
    Instant knownAt() {
        String text = parameters.get("knownAt");
        return text == null || text.isBlank() ? null : read("knownAt", Instant.EPOCH, Instant::parse);
    }

    /** Returns whether a parameter is there, and not blank. */
    boolean says(String name) {
        return !parameters.getOrDefault(name, "").isBlank();
    }

    /** Returns whether a table in CSV is asked for: by the format, else by what is accepted. */
    boolean csv() {
        return read("format", accept.startsWith("text/csv"), format -> {
            if (!format.equals("csv") && !format.equals("json")) {
                throw new IllegalArgumentException(format);
            }
            return format.equals("csv");
        });
    }

    private static Question.Span span(String text) {
        return Question.Span.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private <T> Set<T> all(String name, Function<String, T> read) {
        String text = parameters.getOrDefault(name, "");
        return text.isBlank()
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(one -> parse(name, one.strip(), read))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    <T> T required(String name, Function<String, T> read) {
        String text = parameters.get(name);
        if (text == null || text.isBlank()) {
            throw new Rejection("bad-" + name.toLowerCase(Locale.ROOT), name, name + " is missing");
        }
        return parse(name, text, read);
    }

    <T extends @Nullable Object> T read(String name, T otherwise, Function<String, T> read) {
        String text = parameters.get(name);
        return text == null || text.isBlank() ? otherwise : parse(name, text, read);
    }

    private static <T extends @Nullable Object> T parse(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException | tools.jackson.core.JacksonException e) {
            throw new Rejection("bad-" + name.toLowerCase(Locale.ROOT), name, "'" + text + "' is no " + name);
        }
    }
}
