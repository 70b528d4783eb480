package org.thriveline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.Shown.Absent;
import org.thriveline.report.Shown.Hidden;
import org.thriveline.report.Shown.Value;

/** What a copy of a report tells: all of it, or what is for the public. Immutable. */
final class Copy {
    /** A change as the Panel prints it, in whole percent; a share's decimals. */
    private static final int PERCENT_DECIMALS = 0;

    private final Snapshot snapshot;
    private final boolean open;
    private final Set<Spot> hidden;

    private Copy(Snapshot snapshot, boolean open, Set<Spot> hidden) {
        this.snapshot = snapshot;
        this.open = open;
        this.hidden = hidden;
    }

    /** Returns a copy that tells all. */
    static Copy full(Snapshot snapshot) {
        return new Copy(snapshot, false, Set.of());
    }

    /** Returns a copy for the public: small numbers suppressed, the others rounded as the template says. */
    static Copy open(Snapshot snapshot) {
        return new Copy(snapshot, true, Suppression.of(snapshot));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Returns whether it is for the public. */
    boolean isOpen() {
        return open;
    }

    /** Returns how many of the numbers that a full copy tells this one does not. */
    long suppressed() {
        return snapshot.figures().stream()
                .flatMap(figure -> Stream.concat(
                                Stream.of(Spot.CURRENT, Spot.PREVIOUS),
                                figure.chart()
                                        ? Stream.of(figure.months(), figure.previousMonths())
                                                .flatMap(months -> months.keySet().stream())
                                        : Stream.empty())
                        .map(which -> new Spot(figure.id(), which)))
                .filter(hidden::contains)
                .count();
    }

    Shown current(FrozenFigure figure) {
        return shown(figure, Spot.CURRENT, figure.current());
    }

    Shown previous(FrozenFigure figure) {
        return shown(figure, Spot.PREVIOUS, figure.previous());
    }

    /** Returns a count that belongs to no figure. */
    Shown count(long count) {
        return open && count > 0 && count < snapshot.copying().suppressBelow()
                ? Hidden.HIDDEN
                : new Value(BigDecimal.valueOf(count));
    }

    Shown month(FrozenFigure figure, String month) {
        SortedMap<String, Amount> months =
                figure.months().containsKey(month) ? figure.months() : figure.previousMonths();
        return shown(figure, month, months.get(month));
    }

    private Shown shown(FrozenFigure figure, String which, @Nullable Amount amount) {
        if (amount == null) {
            return Absent.ABSENT;
        }
        if (hidden.contains(new Spot(figure.id(), which))) {
            return Hidden.HIDDEN;
        }
        int to = snapshot.copying().roundTo();
        boolean rounded = open && to > 1 && figure.source() == null && amount.of() == null;
        return new Value(
                rounded
                        ? amount.value()
                                .divide(BigDecimal.valueOf(to), 0, RoundingMode.HALF_UP)
                                .multiply(BigDecimal.valueOf(to))
                        : amount.value());
    }

    /** Returns the change between what is told, so that the copy's own subtractions are right. */
    Shown change(FrozenFigure figure) {
        return of(current(figure), previous(figure), Arithmetic::change);
    }

    /** Returns the change in percent, of shares nothing: their change is in percentage points. */
    Shown percent(FrozenFigure figure) {
        return figure.unit().equals("percent")
                ? Absent.ABSENT
                : of(
                        current(figure),
                        previous(figure),
                        (current, previous) ->
                                Arithmetic.percent(Arithmetic.change(current, previous), previous, decimals(figure)));
    }

    /** What others published of a year, they published with a decimal. */
    private static int decimals(FrozenFigure figure) {
        return figure.standing() == null ? PERCENT_DECIMALS : 1;
    }

    private interface Rule {
        @Nullable
        BigDecimal of(BigDecimal current, BigDecimal previous);
    }

    private static Shown of(Shown current, Shown previous, Rule rule) {
        if (current instanceof Value(BigDecimal now) && previous instanceof Value(BigDecimal before)) {
            BigDecimal value = rule.of(now, before);
            return value == null ? Absent.ABSENT : new Value(value);
        }
        return current == Hidden.HIDDEN || previous == Hidden.HIDDEN ? Hidden.HIDDEN : Absent.ABSENT;
    }
}
