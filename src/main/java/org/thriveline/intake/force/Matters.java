package org.thriveline.intake.force;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that incidents turn out to be. The shares are made up, so that the reference force's day comes out. */
final class Matters {
    // Per cent of those of its nature; with a crime, a concern for safety, mental health; grades 1 to 4 by their usual
    // share.
    static final List<Matter> ALL = List.of(
            new Matter(
                    "concern-for-safety",
                    Nature.OTHER,
                    19,
                    3,
                    100,
                    12,
                    grades(120, 150, 60, 70),
                    "mental-health",
                    "suspicious"),
            new Matter("missing-person", Nature.OTHER, 5, 0, 100, 10, grades(80, 180, 60, 50), "concern-for-safety"),
            new Matter("mental-health", Nature.OTHER, 5, 3, 90, 100, grades(160, 140, 30, 70), "concern-for-safety"),
            new Matter(
                    "abandoned-call",
                    Nature.OTHER,
                    8,
                    1,
                    14,
                    1,
                    grades(60, 70, 20, 200),
                    "concern-for-safety",
                    "domestic"),
            new Matter("alarm", Nature.OTHER, 3, 3, 0, 0, grades(150, 120, 50, 80), "burglary", "suspicious"),
            new Matter(
                    "assault",
                    Nature.OTHER,
                    7,
                    68,
                    20,
                    3,
                    grades(190, 120, 80, 50),
                    "public-order",
                    "domestic",
                    "weapons"),
            new Matter("burglary", Nature.OTHER, 5, 72, 8, 0, grades(90, 100, 190, 50), "suspicious", "alarm", "theft"),
            new Matter(
                    "criminal-damage",
                    Nature.OTHER,
                    6,
                    60,
                    3,
                    2,
                    grades(50, 70, 160, 120),
                    "asb-nuisance",
                    "vehicle-crime"),
            new Matter("drugs", Nature.OTHER, 2, 42, 5, 2, grades(50, 110, 80, 130), "suspicious", "asb-nuisance"),
            new Matter("fraud", Nature.OTHER, 2, 35, 5, 1, grades(10, 30, 160, 170), "theft"),
            new Matter(
                    "hate-incident",
                    Nature.OTHER,
                    1,
                    55,
                    10,
                    3,
                    grades(60, 80, 190, 90),
                    "public-order",
                    "asb-personal"),
            new Matter("public-order", Nature.OTHER, 6, 28, 10, 5, grades(160, 140, 50, 70), "assault", "asb-nuisance"),
            new Matter("robbery", Nature.OTHER, 1, 90, 20, 0, grades(350, 80, 30, 10), "theft", "assault"),
            new Matter("rtc", Nature.OTHER, 6, 4, 38, 0, grades(180, 130, 30, 80), "traffic"),
            new Matter(
                    "sexual-offence",
                    Nature.OTHER,
                    1,
                    90,
                    50,
                    4,
                    grades(120, 150, 110, 40),
                    "concern-for-safety",
                    "assault"),
            new Matter("shoplifting", Nature.OTHER, 4, 70, 0, 1, grades(60, 100, 120, 110), "theft", "public-order"),
            new Matter(
                    "suspicious",
                    Nature.OTHER,
                    8,
                    3,
                    18,
                    3,
                    grades(130, 120, 40, 100),
                    "burglary",
                    "drugs",
                    "vehicle-crime"),
            new Matter("theft", Nature.OTHER, 5, 62, 2, 1, grades(20, 50, 180, 140), "shoplifting", "vehicle-crime"),
            new Matter("traffic", Nature.OTHER, 6, 2, 15, 0, grades(70, 110, 30, 150), "rtc"),
            new Matter(
                    "vehicle-crime", Nature.OTHER, 5, 64, 0, 0, grades(30, 50, 180, 130), "theft", "criminal-damage"),
            new Matter("weapons", Nature.OTHER, 1, 55, 20, 6, grades(350, 80, 20, 20), "public-order", "suspicious"),
            new Matter("asb-personal", Nature.ANTI_SOCIAL, 25, 18, 15, 5, grades(40, 80, 170, 110), "public-order"),
            new Matter(
                    "asb-nuisance",
                    Nature.ANTI_SOCIAL,
                    60,
                    8,
                    4,
                    2,
                    grades(30, 90, 110, 140),
                    "suspicious",
                    "public-order"),
            new Matter(
                    "asb-environmental", Nature.ANTI_SOCIAL, 15, 12, 0, 0, grades(10, 50, 130, 170), "criminal-damage"),
            new Matter(
                    "domestic",
                    Nature.DOMESTIC,
                    100,
                    0,
                    28,
                    5,
                    grades(110, 130, 120, 60),
                    "concern-for-safety",
                    "public-order"),
            new Matter("assault", Nature.DOMESTIC_WITH_CRIME, 50, 100, 35, 4, grades(200, 130, 80, 30), "domestic"),
            new Matter("domestic", Nature.DOMESTIC_WITH_CRIME, 35, 100, 30, 4, grades(120, 130, 130, 50), "assault"),
            new Matter(
                    "criminal-damage",
                    Nature.DOMESTIC_WITH_CRIME,
                    11,
                    100,
                    15,
                    3,
                    grades(130, 130, 120, 50),
                    "domestic"),
            new Matter(
                    "sexual-offence",
                    Nature.DOMESTIC_WITH_CRIME,
                    4,
                    100,
                    60,
                    3,
                    grades(130, 150, 110, 30),
                    "domestic"));

    private static final Map<Nature, List<Matter>> BY_NATURE = new EnumMap<>(Nature.class);
    private static final Map<Nature, double[]> WEIGHTS = new EnumMap<>(Nature.class);

    static {
        for (Nature nature : Nature.values()) {
            List<Matter> own =
                    ALL.stream().filter(matter -> matter.nature() == nature).toList();
            BY_NATURE.put(nature, own);
            WEIGHTS.put(nature, own.stream().mapToDouble(Matter::weight).toArray());
        }
    }

    private Matters() {}

    /** Returns what an incident of a nature is. */
    static Matter draw(Nature nature, Dice dice) {
        double[] weights = WEIGHTS.getOrDefault(nature, new double[0]);
        return BY_NATURE.getOrDefault(nature, List.of()).get(dice.weighted(weights));
    }

    private static double[] grades(int... percent) {
        return Arrays.stream(percent).mapToDouble(one -> one / 100.0).toArray();
    }
}
