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
        return InputFile.of(folder("data").resolve(name));
    }

    /** Returns a file of published figures; where the folder is absent, the test is skipped and says so. */
    public static Path figures(String name) {
        return folder("figures").resolve(name);
    }

    private static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                "SKIPPED: no real files at " + folder.toAbsolutePath().normalize()
                        + "; say where they are with -Dthriveline.shared=FOLDER");
        return folder;
    }
}
