package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/**
 * Which rebase: of one series from one day on, in all areas or in one.
 *
 * @param area null for all areas together and each by itself
 */
public record RebaseId(SeriesId series, LocalDate from, @Nullable AreaCode area) {
    static final String JOINT = "~";

    /**
     * Returns the rebase that a text names, such as {@code calls.999~2020-03-11} or {@code calls.999~2020-03-11~NC}.
     *
     * @throws IllegalArgumentException where it names none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RebaseId parse(String text) {
        List<String> parts = List.of(text.split(JOINT, -1));
        if (parts.size() < 2 || parts.size() > 3) {
            throw new IllegalArgumentException("id is no rebase; one is written calls.999~2020-03-11");
        }
        try {
            AreaCode area = parts.size() == 3 ? new AreaCode(parts.get(2)) : null;
            return new RebaseId(new SeriesId(parts.get(0)), LocalDate.parse(parts.get(1)), area);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("id is no rebase: " + parts.get(1) + " is no day", e);
        }
    }

    /** Returns whether it changes what is usual in a series of some areas, none named for the whole force. */
    public boolean holdsFor(List<AreaCode> areas) {
        return area == null || areas.equals(List.of(area));
    }

    /** Returns its name in JSON and in addresses. */
    @Override
    @JsonValue
    public String toString() {
        return series.value() + JOINT + from + (area == null ? "" : JOINT + area.value());
    }
}
