package org.thriveline.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the project, and are no part of it. */
public final class RealFiles {
    private static final Path SHARED = Path.of(System.getProperty("thriveline.shared", "../shared"));

    private RealFiles() {}

    /** Returns a real file; where the folder is absent, the test is skipped and says so. */
    public static InputFile file(String name) {
        Path data = SHARED.resolve("data");
        assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: no real files at " + data.toAbsolutePath().normalize()
                        + "; say where they are with -Dthriveline.shared=FOLDER");
        return InputFile.of(data.resolve(name));
    }
}
