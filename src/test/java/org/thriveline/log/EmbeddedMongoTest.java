package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {
    @TempDir
    Path folder;

    @Test
    void savesNothingOfALargeInsertUntilItIsWhole() {
        byte[] megabyte = new byte[1 << 20];
        try (MVStore file = new EmbeddedFile(folder, 0).open()) {
            MVMap<Integer, byte[]> map = file.openMap("large");
            file.commit();
            long before = file.getCurrentVersion();

            for (int n = 0; n < 48; n++) {
                new SplittableRandom(n).nextBytes(megabyte);
                map.put(n, megabyte.clone());
            }

            assertThat(file.getCurrentVersion()).isEqualTo(before);
        }
    }
}
