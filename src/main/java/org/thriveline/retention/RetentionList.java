package org.thriveline.retention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.thriveline.retention.Kept.Standing;

/**
 * Who is kept on a day, and whose time is over.
 *
 * @param version of the rules
 * @param day in the force's time zone
 * @param classes how many people stand how, for each class of record; somebody in two classes counts in both
 * @param people whose time is over first, then whom somebody should look at, then the rest
 */
public record RetentionList(String version, LocalDate day, List<ClassCount> classes, List<Kept> people) {
    /** How many people a class of record keeps. */
    public record ClassCount(RecordClass kind, long due, long review, long kept) {}

    static RetentionList of(RetentionRules rules, LocalDate day, List<Kept> people) {
        List<ClassCount> classes = Arrays.stream(RecordClass.values())
                .map(kind -> new ClassCount(
                        kind,
                        count(people, kind, Standing.DUE),
                        count(people, kind, Standing.REVIEW),
                        count(people, kind, Standing.KEPT)))
                .toList();
        return new RetentionList(rules.version(), day, classes, List.copyOf(people));
    }

    private static long count(List<Kept> people, RecordClass kind, Standing standing) {
        return people.stream()
                .filter(one -> one.standing() == standing && one.holds(kind))
                .count();
    }

    /** Returns those whose time is over. */
    public List<Kept> due() {
        return people.stream().filter(one -> one.standing() == Standing.DUE).toList();
    }
}
