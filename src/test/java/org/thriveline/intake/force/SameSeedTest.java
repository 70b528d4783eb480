package org.thriveline.intake.force;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.missing.MissingCommand;
import org.thriveline.stopsearch.SearchCommand;

class SameSeedTest {
    private static final Instant FROM = Instant.parse("2018-12-30T08:15:00Z");
    private static final Instant END = FROM.plus(Duration.ofDays(3));

    /** The golden value: it changes only where the force is meant to change, on no machine and with no Java by itself. */
    @Test
    void tellsTheSameEverywhere() {
        assertThat(digest(until(END, live(1, FROM))))
                .isEqualTo("9bea09ca3eb3cab6274878675fb3160c45cb796e007df98a2f2e18f6e6d67343");
    }

    @Test
    void tellsTheSameAgainAndAnotherSeedAnother() {
        List<Happening> told = until(END, live(2, FROM));

        assertThat(told)
                .isEqualTo(until(END, live(2, FROM)))
                .isNotEqualTo(until(END, live(3, FROM)))
                .hasSizeGreaterThan(20_000);
        assertThat(told.getFirst().recorded()).isBetween(FROM, FROM.plusSeconds(300));
    }

    @Test
    void begunAnewItGoesOnUnderTheSameNumbers() {
        Instant later = FROM.plus(Duration.ofHours(30));

        List<Happening> anew = until(END, live(4, later));
        Set<Happening> before = new HashSet<>(until(END, live(4, FROM)));

        assertThat(anew)
                .hasSizeGreaterThan(5_000)
                .allMatch(one -> !one.recorded().isBefore(later));
        assertThat(anew.stream().filter(one -> !before.contains(one))).isEmpty();
    }

    @Test
    void numbersAreShortAndUniqueAcrossKindsSeedsAndQuarters() {
        Set<String> numbers = new HashSet<>();
        List<Happening> all = new ArrayList<>(until(END, live(1, FROM)));
        all.addAll(until(END, live(-12, FROM)));
        Force july = Force.calibrated(
                ReferenceForce.reference(),
                1,
                ReferenceForce.JULY,
                ReferenceForce.SEPTEMBER,
                ReferenceForce.quarter(),
                Scenario.NONE);
        all.addAll(until(Instant.parse("2018-07-03T00:00:00Z"), july));
        Force before = Force.calibrated(
                ReferenceForce.reference(),
                1,
                ReferenceForce.JULY.minusYears(1),
                ReferenceForce.SEPTEMBER.minusYears(1),
                ReferenceForce.quarterBefore(),
                Scenario.NONE);
        all.addAll(until(Instant.parse("2017-07-03T00:00:00Z"), before));

        for (Happening one : all) {
            String number = number(one.command());
            if (number != null) {
                assertThat(numbers.add(number)).as(number).isTrue();
            }
        }
        assertThat(numbers)
                .hasSizeGreaterThan(20_000)
                .contains("sim1-20181231-e17", "sim1-20181231-n17", "sim1c-20180701-e17", "sim1c-20170701-e17")
                .allMatch(number -> number.matches("sim-?[0-9]+c?-[0-9]{8}-[enims][0-9]+"));
    }

    private static @Nullable String number(Object command) {
        return switch (command) {
            case CallCommand.Receive c -> c.id().value();
            case IncidentCommand.RecordIncident c -> c.id().value();
            case MissingCommand.Report c -> c.id().value();
            case SearchCommand.RecordSearch c -> c.id().value();
            default -> null;
        };
    }

    private static Force live(long seed, Instant from) {
        return Force.live(ReferenceForce.reference(), seed, 1, from, Scenario.NONE);
    }

    private static List<Happening> until(Instant end, Force force) {
        List<Happening> told = new ArrayList<>();
        for (Happening next = force.next(); next.recorded().isBefore(end); next = force.next()) {
            told.add(next);
        }
        return told;
    }

    private static String digest(List<Happening> told) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            told.forEach(one -> digest.update((one + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
