package org.thriveline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.SecretsFile;
import org.thriveline.policy.PersonKey;

/** What is sealed of a person opens with their key alone, and never again once that is destroyed. */
class PersonKeysTest {
    private static final PersonKey ANN = new PersonKey("ann");
    private static final PersonKey BEN = new PersonKey("ben");
    private static final String CALL = "details-call-1";
    private static final String TEXT = "Ann of Evington";

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path folder;

    private SecretsFile secrets;
    private PersonKeys keys;

    @BeforeEach
    void open() {
        secrets = new SecretsFile(folder);
        keys = new PersonKeys(secrets, wrapping(1), random);
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private static Wrapping wrapping(int seed) {
        byte[] key = new byte[Wrapping.BYTES];
        key[0] = (byte) seed;
        return new Wrapping(key);
    }

    @Test
    void sealedTwiceItNeverLooksTheSameAndOpensBothTimes() {
        Sealed one = keys.seal(ANN, CALL, TEXT);
        Sealed other = keys.seal(ANN, CALL, TEXT);

        assertThat(one.value()).isNotEqualTo(other.value());
        assertThat(new String(Base64.getDecoder().decode(one.value()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Ann", "Evington");
        assertThat(keys.open(ANN, CALL, one)).contains(TEXT);
        assertThat(keys.open(ANN, CALL, other)).contains(TEXT);
    }

    @Test
    void itStandsForNoOtherRecordAndNoOtherPerson() {
        Sealed sealed = keys.seal(ANN, CALL, TEXT);
        keys.seal(BEN, CALL, "Ben");

        assertThatThrownBy(() -> keys.open(ANN, "details-call-2", sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was changed, or is of something else");
        assertThatThrownBy(() -> keys.open(BEN, CALL, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBitDoesNotOpen() {
        Sealed sealed = keys.seal(ANN, CALL, TEXT);
        byte[] bytes = Base64.getDecoder().decode(sealed.value());

        assertThat(IntStream.range(0, bytes.length)).allSatisfy(place -> {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            Sealed other = new Sealed(0, Base64.getEncoder().encodeToString(changed));
            assertThatThrownBy(() -> keys.open(ANN, CALL, other)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void erasedItNeverOpensAgainAndWhatIsSaidLaterDoes() {
        Sealed before = keys.seal(ANN, CALL, TEXT);
        Sealed bens = keys.seal(BEN, CALL, "Ben");

        keys.erase(ANN, keys.generation(ANN).orElseThrow());

        assertThat(keys.open(ANN, CALL, before)).isEmpty();
        assertThat(keys.open(BEN, CALL, bens)).contains("Ben");
        assertThat(keys.generation(ANN)).isEmpty();
        Sealed after = keys.seal(ANN, CALL, TEXT);
        assertThat(after.generation()).isEqualTo(1);
        assertThat(keys.open(ANN, CALL, after)).contains(TEXT);
        assertThat(keys.open(ANN, CALL, before)).isEmpty();
    }

    @Test
    void anErasedPersonsKeyIsInNoByteOfTheFile() throws IOException {
        keys.seal(ANN, CALL, TEXT);
        byte[] wrapped =
                Objects.requireNonNull(secrets.find("ann#0").orElseThrow().value());
        String hex = new String(wrapped, StandardCharsets.ISO_8859_1);
        Path file = folder.resolve(SecretsFile.NAME);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(hex);

        keys.erase(ANN, 0);

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(hex);
    }

    @Test
    void manyAtOnceGetOneKey() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Sealed> seal = () -> keys.seal(ANN, CALL, TEXT);
            for (var sealed : threads.invokeAll(Collections.nCopies(64, seal))) {
                assertThat(keys.open(ANN, CALL, sealed.get())).contains(TEXT);
            }
        }
    }

    @Test
    void anotherWrappingKeyIsSaidAtOnce() {
        keys.seal(ANN, CALL, TEXT);

        assertThatThrownBy(() -> new PersonKeys(secrets, wrapping(2), random))
                .isInstanceOf(WrongWrappingKey.class)
                .hasMessage("The key-wrapping key is not the one that these keys were wrapped with.");
        assertThatThrownBy(() -> new Wrapping(new byte[16]))
                .isInstanceOf(WrongWrappingKey.class)
                .hasMessageContaining("16 bytes where it must have 32");
    }

    @Test
    void wrappedAnewTheOldWrappingKeyOpensNothing() {
        Sealed sealed = keys.seal(ANN, CALL, TEXT);
        keys.seal(BEN, CALL, "Ben");
        keys.erase(BEN, 0);

        assertThat(keys.rewrap(wrapping(2))).as("Ann's, and the canary").isEqualTo(2);

        assertThat(keys.open(ANN, CALL, sealed)).contains(TEXT);
        assertThat(new PersonKeys(secrets, wrapping(2), random).open(ANN, CALL, sealed))
                .contains(TEXT);
        assertThatThrownBy(() -> new PersonKeys(secrets, wrapping(1), random)).isInstanceOf(WrongWrappingKey.class);
        assertThat(keys.generation(BEN)).isEmpty();
    }

    @Test
    void wrappingAnewGoesOnWhereItWasInterrupted() {
        Sealed anns = keys.seal(ANN, CALL, TEXT);
        Sealed bens = keys.seal(BEN, CALL, "Ben");
        int[] left = {1};
        assertThatThrownBy(() -> secrets.replaceAll(wrapped -> {
                    if (left[0]-- == 0) {
                        throw new IllegalStateException("killed");
                    }
                    return wrapping(2).wrap(wrapping(1).unwrap(wrapped));
                }))
                .hasMessage("killed");

        PersonKeys again = new PersonKeys(secrets, wrapping(1), random, wrapping(2));
        again.rewrap(wrapping(2));

        assertThat(again.open(ANN, CALL, anns)).contains(TEXT);
        assertThat(again.open(BEN, CALL, bens)).contains("Ben");
    }
}
