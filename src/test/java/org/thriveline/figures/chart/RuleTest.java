package org.thriveline.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Points in sigmas from a centre of 0. */
class RuleTest {
    private static final Limits LIMITS = new Limits(0, 1, -3, 3);

    static List<Arguments> found() {
        return List.of(
                arguments(Rule.OUTSIDE, "3 -3 3.1 3.2 -3.1", "above 2-3, below 4-4"),
                arguments(Rule.EIGHT_ON_ONE_SIDE, "1 1 1 1 1 1 1", ""),
                arguments(Rule.EIGHT_ON_ONE_SIDE, "-1 1 1 1 1 1 1 1 1 -1", "above 1-8"),
                arguments(Rule.EIGHT_ON_ONE_SIDE, "1 1 1 1 0 1 1 1 1", ""),
                arguments(Rule.EIGHT_ON_ONE_SIDE, "-1 -1 -1 -1 -1 -1 -1 -1 -1", "below 0-8"),
                arguments(Rule.SIX_IN_A_TREND, "1 2 3 4 5", ""),
                arguments(Rule.SIX_IN_A_TREND, "1 2 3 4 5 6 6", "rising 0-5"),
                arguments(Rule.SIX_IN_A_TREND, "1 2 3 4 5 6 5 4 3 2 1", "rising 0-5, falling 5-10"),
                arguments(Rule.SIX_IN_A_TREND, "1 2 3 3 4 5 6", ""),
                arguments(Rule.TWO_OF_THREE, "2 2 2", ""),
                arguments(Rule.TWO_OF_THREE, "0 2.1 2.1", "above 1-2"),
                arguments(Rule.TWO_OF_THREE, "2.1 2.1", ""),
                arguments(Rule.TWO_OF_THREE, "0 2.1 0 2.1 0 0 2.1", "above 1-3"),
                arguments(Rule.TWO_OF_THREE, "0 2.1 -2.1 -4 2.1 0 0 -2.1", "below 2-3"));
    }

    @ParameterizedTest
    @MethodSource
    void found(Rule rule, String sigmas, String signals) {
        List<String> found = new ArrayList<>();

        rule.find(
                plotted(sigmas),
                signal -> found.add(signal.side().word() + " " + signal.from() + "-" + signal.to()));

        assertThat(String.join(", ", found)).isEqualTo(signals);
    }

    private static List<Plotted> plotted(String sigmas) {
        String[] parts = sigmas.split(" ");
        return IntStream.range(0, parts.length)
                .mapToObj(place -> new Plotted(place, Double.parseDouble(parts[place]), LIMITS))
                .toList();
    }
}
