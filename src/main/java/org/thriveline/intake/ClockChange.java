package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.TimeFlag;

/**
 * Tells which of two moments a local time meant when the clocks went back: the ones with which the row's own steps run
 * forward, or least far backward. Equal local times are one stamp. What that leaves open is the earlier one, flagged. Pure.
 */
final class ClockChange {
    private final Map<Stamp, Reading> row;
    /** The earlier moments of the row's ambiguous local times, each once: a bit of a choice each. */
    private final List<Instant> doubtful;

    private final int startBit;

    ClockChange(Map<Stamp, Reading> row) {
        this.row = new EnumMap<>(row);
        this.doubtful = this.row.values().stream()
                .filter(Reading::isAmbiguous)
                .map(reading -> reading.moments().getFirst())
                .distinct()
                .toList();
        Reading start = row.get(Stamp.RECORDED);
        this.startBit = start == null || !start.isAmbiguous()
                ? -1
                : doubtful.indexOf(start.moments().getFirst());
    }

    /** @param flag why the time may be another, null where it is certain */
    record Told(Instant at, @Nullable TimeFlag flag) {}

    /** Returns what each stamp meant. */
    Map<Stamp, Told> tell() {
        return tell(bestChoices());
    }

    /** Returns what each stamp meant, where it is known from elsewhere whether the start was the later of its two moments. */
    Map<Stamp, Told> tell(boolean laterStart) {
        return tell(bestChoices(laterStart));
    }

    /** Returns how far backward the row would have to run with this start; comparable, of no unit. */
    long backward(boolean laterStart) {
        return backward(bestChoices(laterStart).getFirst());
    }

    private Map<Stamp, Told> tell(List<Integer> best) {
        Set<Instant> open = new HashSet<>();
        for (Instant moment : doubtful) {
            if (best.stream().map(choice -> at(moment, choice)).distinct().count() > 1) {
                open.add(moment);
            }
        }
        Map<Stamp, Told> told = new EnumMap<>(Stamp.class);
        row.forEach((stamp, reading) -> told.put(stamp, told(reading, best.getFirst(), open)));
        return told;
    }

    private Told told(Reading reading, int choice, Set<Instant> open) {
        if (reading.skipped()) {
            return new Told(reading.moments().getFirst(), TimeFlag.SKIPPED_LOCAL_TIME);
        }
        boolean unsure =
                reading.isAmbiguous() && open.contains(reading.moments().getFirst());
        return new Told(moment(reading, choice), unsure ? TimeFlag.AMBIGUOUS_LOCAL_TIME : null);
    }

    private List<Integer> bestChoices() {
        if (startBit < 0) {
            return best(choices());
        }
        List<Integer> both = new ArrayList<>(bestChoices(false));
        both.addAll(bestChoices(true));
        return best(both);
    }

    private List<Integer> bestChoices(boolean laterStart) {
        if (startBit < 0) {
            return best(choices());
        }
        Instant start = doubtful.get(startBit);
        return best(choices().stream()
                .filter(choice -> (at(start, choice) == 1) == laterStart)
                .toList());
    }

    /** Returns every choice; of two, the one that takes earlier moments for earlier stamps comes first. */
    private List<Integer> choices() {
        List<Integer> choices = new ArrayList<>();
        for (int choice = 0; choice < 1 << doubtful.size(); choice++) {
            choices.add(choice);
        }
        return choices;
    }

    private List<Integer> best(List<Integer> choices) {
        long least = choices.stream().mapToLong(this::backward).min().orElse(0);
        return choices.stream().filter(choice -> backward(choice) == least).toList();
    }

    private long backward(int choice) {
        long sum = 0;
        for (var rule : Stamp.order().entrySet()) {
            Reading first = row.get(rule.getKey().first());
            Reading second = row.get(rule.getKey().second());
            if (first != null && second != null) {
                long ahead = Duration.between(moment(second, choice), moment(first, choice))
                        .toSeconds();
                sum += rule.getValue() * Math.max(0, ahead);
            }
        }
        return sum;
    }

    private Instant moment(Reading reading, int choice) {
        return reading.isAmbiguous()
                ? reading.moments().get(at(reading.moments().getFirst(), choice))
                : reading.moments().getFirst();
    }

    private int at(Instant doubtfulMoment, int choice) {
        int bit = doubtful.size() - 1 - doubtful.indexOf(doubtfulMoment);
        return (choice >> bit) & 1;
    }
}
