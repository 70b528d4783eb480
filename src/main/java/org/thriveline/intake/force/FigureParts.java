package org.thriveline.intake.force;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Measures that count parts of another, of which nothing is in two.
 *
 * @param whole the other measure's id
 * @param what what the parts are called in a fault
 */
record FigureParts(String whole, String what, List<Part> parts) {
    /** @param share of the whole, where nothing is published: as in the Panel's report on Q2 2018/19, as far as it says */
    record Part(String id, double share) {}

    static final FigureParts GRADES = new FigureParts(
            FigureId.INCIDENTS,
            "grades",
            List.of(
                    new Part(FigureId.grade(1), 0.16),
                    new Part(FigureId.grade(2), 0.17),
                    new Part(FigureId.grade(3), 0.15),
                    new Part(FigureId.grade(4), 0.28)));

    static final FigureParts NATURES = new FigureParts(
            FigureId.INCIDENTS,
            "natures (asb, domestic, domesticWithCrime)",
            List.of(
                    new Part(FigureId.ANTI_SOCIAL, 0.066),
                    new Part(FigureId.DOMESTIC, 0.031),
                    new Part(FigureId.DOMESTIC_WITH_CRIME, 0.057)));

    static final FigureParts OBJECTS =
            new FigureParts(FigureId.SEARCHES, "offensive weapons", List.of(new Part(FigureId.WEAPONS, 0.2)));

    /** In the order in which they are drawn. */
    static final List<FigureParts> ALL = List.of(GRADES, NATURES, OBJECTS);

    /** Adds what cannot be met to the faults. */
    void check(Figures figures, Faults faults) {
        Counts all = figures.counts(whole);
        long previous = 0;
        long current = 0;
        for (Part part : parts) {
            FigureRange range = FigureRange.of(figures.figure(part.id()), all);
            if (range == null) {
                faults.add(
                        part.id(),
                        "no counts of at most " + all.previous() + " and " + all.current() + " have what is published");
            } else {
                previous += range.previous().least();
                current += range.current().least();
            }
        }
        checkSum("previous", previous, all.previous(), faults);
        checkSum("current", current, all.current(), faults);
    }

    private void checkSum(String quarter, long least, int all, Faults faults) {
        if (least > all) {
            faults.add(whole, quarter + " is " + all + ", but its " + what + " come to at least " + least);
        }
    }

    /** Draws counts that meet the figures, by measure; each part may take what the least of the others leaves. */
    Map<String, Counts> draw(Figures figures, SplittableRandom random) {
        Counts all = figures.counts(whole);
        Counts room = all;
        for (Part part : parts) {
            room = room.less(range(part, figures, all).least());
        }
        Map<String, Counts> drawn = new LinkedHashMap<>();
        for (Part part : parts) {
            FigureRange range = range(part, figures, all);
            Counts counts = range.draw(all, room, part.share(), random);
            room = room.less(counts.less(range.least()));
            drawn.put(part.id(), counts);
        }
        return drawn;
    }

    private static FigureRange range(Part part, Figures figures, Counts all) {
        FigureRange range = FigureRange.of(figures.figure(part.id()), all);
        if (range == null) {
            throw new IllegalStateException(part.id() + " was not checked");
        }
        return range;
    }
}
