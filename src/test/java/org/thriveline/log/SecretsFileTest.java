package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is there after a start; what is erased is nowhere in the file. */
class SecretsFileTest {
    private static final byte[] FIRST = bytes("first secret of forty bytes, and a bit..");
    private static final byte[] SECOND = bytes("second secret, which stays where it is..");

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereAfterAStart() {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            assertThat(secrets.keep("one", FIRST).value()).isEqualTo(FIRST);
            assertThat(secrets.keep("two", SECOND).value()).isEqualTo(SECOND);
        }
        try (SecretsFile secrets = new SecretsFile(folder)) {
            assertThat(secrets.find("one").orElseThrow().value()).isEqualTo(FIRST);
            assertThat(secrets.find("two").orElseThrow().value()).isEqualTo(SECOND);
            assertThat(secrets.find("three")).isEmpty();
        }
    }

    @Test
    void theFirstIsKept() {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);

            assertThat(secrets.keep("one", SECOND).value()).isEqualTo(FIRST);
        }
    }

    @Test
    void anErasedSecretIsInNoByteOfTheFileAndIsNeverKeptAgain() throws IOException {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);
            secrets.keep("two", SECOND);
            assertThat(content()).contains(text(FIRST), text(SECOND));

            secrets.erase("one");

            assertThat(content()).doesNotContain(text(FIRST)).contains(text(SECOND));
            assertThat(secrets.find("one").orElseThrow().erased()).isTrue();
            assertThat(secrets.keep("one", FIRST).erased()).isTrue();
        }
        try (SecretsFile secrets = new SecretsFile(folder)) {
            assertThat(secrets.keep("one", FIRST).erased()).isTrue();
            assertThat(secrets.find("two").orElseThrow().value()).isEqualTo(SECOND);
        }
    }

    @Test
    void whatNeverWasCanBeErasedBeforehand() {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.erase("one");

            assertThat(secrets.keep("one", FIRST).erased()).isTrue();
        }
    }

    @Test
    void everySecretIsReplacedButNotTheErased() throws IOException {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);
            secrets.keep("two", SECOND);
            secrets.erase("two");

            assertThat(secrets.replaceAll(old -> bytes(text(old).replace("first", "third"))))
                    .isEqualTo(1);

            assertThat(text(Objects.requireNonNull(
                            secrets.find("one").orElseThrow().value())))
                    .startsWith("third secret");
            assertThat(content()).doesNotContain("first secret");
            assertThat(secrets.find("two").orElseThrow().erased()).isTrue();
        }
    }

    @Test
    void whatWasNotWrittenToItsEndIsWrittenOver() throws IOException {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);
            secrets.keep("two", SECOND);
        }
        byte[] whole = Files.readAllBytes(file());
        for (int cut = 1; cut < SecretSlot.SIZE; cut += 9) {
            Files.write(file(), Arrays.copyOf(whole, whole.length - cut));
            try (SecretsFile secrets = new SecretsFile(folder)) {
                assertThat(secrets.find("one").orElseThrow().value()).isEqualTo(FIRST);
                assertThat(secrets.find("two")).isEmpty();
                assertThat(secrets.keep("two", SECOND).value()).isEqualTo(SECOND);
            }
        }
    }

    @Test
    void aDamagedSecretIsSaidAtStart() throws IOException {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);
            secrets.keep("two", SECOND);
        }
        byte[] whole = Files.readAllBytes(file());
        whole[SecretSlot.SIZE + 40] ^= 1;
        Files.write(file(), whole, StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> new SecretsFile(folder))
                .isInstanceOf(StoreNotOpened.class)
                .hasMessageContaining("the key in slot 0 is damaged");
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        try (SecretsFile secrets = new SecretsFile(folder)) {
            secrets.keep("one", FIRST);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }
    }

    private Path file() {
        return folder.resolve(SecretsFile.NAME);
    }

    private String content() throws IOException {
        return text(Files.readAllBytes(file()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
