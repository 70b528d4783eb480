package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Period;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Rejection;

/** Finds which figures moved since they were known, by how much, and what moved them. Safe for use by many threads. */
public final class Restatements {
    private static final int LISTED = 50;

    private final FactsHistory facts;
    private final Comparisons comparisons;
    private final EventLog log;
    private final EventCodec codec;

    Restatements(FactsHistory facts, Comparisons comparisons, EventLog log, EventCodec codec) {
        this.facts = facts;
        this.comparisons = comparisons;
        this.log = log;
        this.codec = codec;
    }

    /**
     * Returns the figures of the current and the previous period that moved.
     *
     * @throws Rejection where the question says no moment at which they were known
     * @throws FactsReading where the log was not read in time
     */
    public Moved of(Question question) {
        Instant knownAt = question.knownAt();
        if (knownAt == null) {
            throw new Rejection("bad-knownat", "knownAt", "knownAt is missing");
        }
        return moved(question, knownAt, () -> facts.ask(knownAt, asked -> known(question, asked)));
    }

    /**
     * Returns the figures that moved since a position of the log.
     *
     * @param recordedAt when the last unit of work before it was recorded
     * @throws FactsReading where the log was not read in time
     */
    public Moved since(Question question, long position, Instant recordedAt) {
        return moved(question, recordedAt, () -> facts.askAt(position, asked -> known(question, asked)));
    }

    private Known known(Question question, KnownFacts.Asked asked) {
        return Known.of(asked, comparisons.catalogue(question.current()), question, periods(question));
    }

    private static List<Period> periods(Question question) {
        return List.of(question.current(), question.previous());
    }

    private Moved moved(Question question, Instant knownAt, Supplier<Known> before) {
        Measures measures = comparisons.catalogue(question.current());
        List<MeasureRule> rules = measures.rules().stream()
                .filter(rule -> question.slice().applies(rule.of()))
                .toList();
        List<Period> periods = periods(question);
        Known then = before.get();
        Known now = facts.ask(null, asked -> known(question, asked));
        List<Moves> moves = IntStream.range(0, periods.size())
                .mapToObj(one -> new Moves(
                        periods.get(one),
                        measures,
                        then.periods().get(one),
                        now.periods().get(one)))
                .toList();
        LaterEvents later = later(moves, rules);
        later.read(log, then.position(), now.position());
        return new Moved(
                question.quarter().toString(),
                knownAt,
                now.position(),
                moves.stream()
                        .flatMap(moved -> rules.stream().map(rule -> moved.figure(rule, later, LISTED)))
                        .filter(figure -> figure.records() > 0)
                        .toList());
    }

    /** Whatever moved a record was recorded of it since, so that the first records of each figure have events enough. */
    private LaterEvents later(List<Moves> moves, List<MeasureRule> rules) {
        Set<String> listed = moves.stream()
                .flatMap(moved -> rules.stream().flatMap(rule -> moved.of(rule).limit(LISTED)))
                .collect(Collectors.toSet());
        return new LaterEvents(moves.stream().flatMap(Moves::records), listed, codec, LISTED);
    }

    private record Known(long position, List<KnownPeriod> periods) {
        static Known of(KnownFacts.Asked asked, Measures measures, Question question, List<Period> periods) {
            return new Known(
                    asked.position(),
                    periods.stream()
                            .map(period -> KnownPeriod.of(asked, measures, question.slice(), period))
                            .toList());
        }
    }

    /**
     * What moved.
     *
     * @param position how many units of work of the log the figures of now take in
     */
    public record Moved(String quarter, Instant knownAt, long position, List<Figure> figures) {}

    /**
     * One figure that moved; one may stand as it was where what moved it evens out.
     *
     * @param period the period whose figure it is
     * @param records how many records moved it
     * @param events what was recorded of them since, the first of it by record
     * @param more how many events are not listed
     */
    public record Figure(
            String id,
            String title,
            String period,
            @Nullable Number then,
            @Nullable Number now,
            @Nullable Number change,
            int records,
            List<Later> events,
            int more) {}
}
