package org.thriveline.intake.force;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;

/** What several tests of the simulated force begin from. */
public final class ReferenceForce {
    static final LocalDate JULY = LocalDate.of(2018, 7, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 30);

    private ReferenceForce() {}

    /** Returns the reference force's policies. */
    public static Policies reference() {
        String name = "leicestershire.yaml";
        try {
            return PolicyFile.read(name, Files.readString(Path.of("src/main/resources/policies", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the second quarter of 2018/19, with grades in the usual shares. */
    static Totals quarter() {
        SortedMap<YearMonth, Totals.Searches> searches = new TreeMap<>();
        searches.put(YearMonth.of(2018, 7), new Totals.Searches(194, 36));
        searches.put(YearMonth.of(2018, 8), new Totals.Searches(355, 68));
        searches.put(YearMonth.of(2018, 9), new Totals.Searches(344, 76));
        return new Totals(
                38_995,
                103_919,
                natures(4_125, 1_930, 3_537, 62_138 - 4_125 - 1_930 - 3_537),
                grades(1_242, 9_320, 19_263, 11_806, 20_507),
                1_388,
                761,
                searches);
    }

    /** Returns a quarter like the second of 2017/18, as far as it was published. */
    static Totals quarterBefore() {
        SortedMap<YearMonth, Totals.Searches> searches = new TreeMap<>();
        searches.put(YearMonth.of(2017, 7), new Totals.Searches(130, 20));
        searches.put(YearMonth.of(2017, 8), new Totals.Searches(150, 30));
        searches.put(YearMonth.of(2017, 9), new Totals.Searches(150, 30));
        return new Totals(
                36_000,
                119_043,
                natures(5_514, 1_800, 3_000, 68_358 - 5_514 - 1_800 - 3_000),
                grades(2_216, 8_850, 19_158, 13_102, 25_032),
                971,
                584,
                searches);
    }

    static SortedMap<Nature, Integer> natures(int antiSocial, int domestic, int withCrime, int other) {
        SortedMap<Nature, Integer> natures = new TreeMap<>();
        natures.put(Nature.ANTI_SOCIAL, antiSocial);
        natures.put(Nature.DOMESTIC, domestic);
        natures.put(Nature.DOMESTIC_WITH_CRIME, withCrime);
        natures.put(Nature.OTHER, other);
        return natures;
    }

    /** @param counts of grade 0, 1, 2 and so on */
    static SortedMap<Integer, Integer> grades(int... counts) {
        SortedMap<Integer, Integer> grades = new TreeMap<>();
        for (int grade = 0; grade < counts.length; grade++) {
            grades.put(grade, counts[grade]);
        }
        return grades;
    }
}
