package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.constraints.IntRange;

/** What holds for every decider and its state, whatever commands come in whatever order. */
public abstract class DeciderLaws<C, S, E> {
    private static final Instant START = Instant.parse("2024-11-22T07:00:00Z");

    private final S none;

    protected DeciderLaws(S none) {
        this.none = none;
    }

    /** Returns commands of one record, all but their time; first the one that begins it. One that is there twice comes twice as often. */
    protected abstract List<Function<Instant, C>> commands();

    private Arbitrary<Function<Instant, C>> command() {
        return Arbitraries.of(commands());
    }

    protected abstract List<E> decide(List<C> steps, S state);

    protected abstract S evolve(S state, E event);

    @Provide
    Arbitrary<List<C>> atAnyTime() {
        return sized(Combinators.combine(command(), Arbitraries.integers().between(0, 12))
                .as((command, minute) -> command.apply(minute(minute))));
    }

    @Provide
    Arbitrary<List<C>> inTurn() {
        return sized(command()).map(following -> {
            List<C> timed = new ArrayList<>(List.of(commands().getFirst().apply(minute(0))));
            following.forEach(command -> timed.add(command.apply(minute(timed.size()))));
            return timed;
        });
    }

    private static <T> ListArbitrary<T> sized(Arbitrary<T> of) {
        return of.list().ofMinSize(1).ofMaxSize(30);
    }

    private static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    @Property(tries = 500)
    void whatWasRecordedIsKnownEverAfter(@ForAll("atAnyTime") List<C> commands) {
        List<C> recorded = new ArrayList<>();
        S state = none;
        for (C command : commands) {
            List<E> events = orRefused(command, state);
            state = after(events, state);
            if (!events.isEmpty()) {
                recorded.add(command);
            }
            assertThat(decide(recorded, state)).isEmpty();
        }
    }

    @Property(tries = 500)
    void whatWasAcceptedInTurnIsKnownEverAfterEvenWhereItChangedNothing(@ForAll("inTurn") List<C> commands) {
        List<C> accepted = new ArrayList<>();
        S state = none;
        for (C command : commands) {
            try {
                state = after(decide(List.of(command), state), state);
                accepted.add(command);
            } catch (Rejection refused) {
                assertThat(refused.reason()).isNotBlank();
            }
            if (!accepted.isEmpty()) {
                assertThat(decide(accepted, state)).isEmpty();
            }
        }
    }

    @Property(tries = 500)
    void anEnvelopeRecordsWhatItsStepsRecordOneByOne(@ForAll("atAnyTime") List<C> commands) {
        List<C> accepted = new ArrayList<>();
        List<E> events = new ArrayList<>();
        S state = none;
        for (C command : commands) {
            List<E> more = orRefused(command, state);
            state = after(more, state);
            events.addAll(more);
            if (!more.isEmpty()) {
                accepted.add(command);
            }
        }
        assertThat(decide(accepted, none)).isEqualTo(events);
    }

    @Property(tries = 500)
    void anyOrderOfEventsIsAStateThatCanBeDecidedOn(
            @ForAll("atAnyTime") List<C> commands, @ForAll @IntRange(max = 1_000) int shuffle) {
        List<E> events = new ArrayList<>();
        S told = none;
        for (C command : commands) {
            List<E> more = orRefused(command, told);
            told = after(more, told);
            events.addAll(more);
        }
        Collections.shuffle(events, new Random(shuffle));
        S state = after(events.subList(0, events.size() / 2), none);
        for (C command : commands) {
            state = after(orRefused(command, state), state);
        }
    }

    private S after(List<E> events, S before) {
        S state = before;
        for (E event : events) {
            state = evolve(state, event);
        }
        return state;
    }

    private List<E> orRefused(C command, S state) {
        try {
            return decide(List.of(command), state);
        } catch (Rejection refused) {
            assertThat(refused.reason()).isNotBlank();
            return List.of();
        }
    }
}
