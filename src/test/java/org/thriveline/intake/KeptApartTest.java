package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptApartTest {
    private static final String NOT_REAL =
            "This store holds simulated records and takes no real ones. Start a clean store"
                    + " with THRIVELINE_DATA=./data-real java -jar target/thriveline.jar --thriveline.simulate=false"
                    + " (or mix them: --mix, THRIVELINE_MIX=true)";
    private static final String NOT_SIMULATED =
            "This store holds real records; nothing is simulated into it. Start a clean"
                    + " store with THRIVELINE_DATA=./data-simulated java -jar target/thriveline.jar simulate --live"
                    + " (or mix them: --mix, THRIVELINE_MIX=true)";

    /** A store's first event, and how often it was asked for. */
    private static final class Store implements Marks {
        private @Nullable Mark first;
        private int asked;

        void holds(boolean simulated) {
            first = new Mark(Instant.EPOCH, simulated, "somewhere");
        }

        @Override
        public Optional<Mark> first() {
            asked++;
            return Optional.ofNullable(first);
        }

        @Override
        public Optional<Mark> last() {
            throw new AssertionError("nobody asks");
        }
    }

    private final Store store = new Store();
    private final KeptApart apart = new KeptApart(store, false);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStoreTakesMoreOfItsKind(boolean simulated) {
        store.holds(simulated);

        assertThatCode(() -> apart.check(simulated)).doesNotThrowAnyException();
    }

    @Test
    void aSimulatedStoreTakesNothingRealAndNamesTheCommandForACleanOne() {
        store.holds(true);

        assertThatThrownBy(() -> apart.check(false))
                .hasMessage(NOT_REAL)
                .hasFieldOrPropertyWithValue("reason", "simulated-store");
    }

    @Test
    void aRealStoreTakesNothingSimulatedAndNamesTheCommandForACleanOne() {
        store.holds(false);

        assertThatThrownBy(() -> apart.check(true))
                .hasMessage(NOT_SIMULATED)
                .hasFieldOrPropertyWithValue("reason", "real-store");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmptyStoreTakesEitherUntilItsFirstRecordDecides(boolean first) {
        apart.check(true);
        apart.check(false);

        store.holds(first);

        apart.check(first);
        assertThatThrownBy(() -> apart.check(!first)).hasMessage(first ? NOT_REAL : NOT_SIMULATED);
    }

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        apart.check(true);
        store.holds(true);
        apart.check(true);
        assertThat(store.asked).isEqualTo(2);

        apart.check(true);
        assertThatThrownBy(() -> apart.check(false)).hasMessage(NOT_REAL);

        assertThat(store.asked).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mixedAStoreTakesBoth(boolean first) {
        store.holds(first);
        KeptApart mixed = new KeptApart(store, true);

        assertThatCode(() -> mixed.check(true)).doesNotThrowAnyException();
        assertThatCode(() -> mixed.check(false)).doesNotThrowAnyException();
    }

    @Test
    void everyCommandPassesByItsOrigin() {
        store.holds(true);
        CommandMessage<?> made = command(Origin.simulated("simulated: x", null));
        CommandMessage<?> real = command(Origin.real("analyst", "x.csv:1"));

        assertThat(apart.handle(List.of(made)).apply(0, made)).isSameAs(made);
        assertThatThrownBy(() -> apart.handle(List.of(real)).apply(0, real)).hasMessage(NOT_REAL);
    }

    private static CommandMessage<?> command(Origin origin) {
        Map<String, String> data = origin.metaData();
        return GenericCommandMessage.asCommandMessage("steps").withMetaData(data);
    }
}
