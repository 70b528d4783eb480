package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedFileTest {
    private static final Header HEADER = new Header(new CsvLine(1, "a,b", List.of("a", "b")));
    private static final Row.Refused ROW =
            new Row.Refused(new CsvLine(7, "\"1,2", List.of()), "bad-quoting", "its marks, \"these\", do not match");

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void linesAreKeptBesideTheFileAsTheyStandInIt() throws IOException {
        RejectedFile file = new RejectedFile(folder.resolve("x.csv.gz"), elsewhere);
        file.add(HEADER, ROW);
        file.close();

        assertThat(folder.resolve("x.csv.gz.rejected.csv")).content().isEqualTo("""
            rejected_line,rejected_reason,rejected_message,a,b\r
            7,bad-quoting,"its marks, ""these"", do not match","1,2\r
            """);
        assertThat(file.told()).contains("its rejected lines are in " + folder.resolve("x.csv.gz.rejected.csv"));
    }

    @Test
    void nothingIsWrittenWhereNothingIsRefused() throws IOException {
        RejectedFile file = new RejectedFile(folder.resolve("x.csv"), elsewhere);
        file.close();

        assertThat(folder).isEmptyDirectory();
        assertThat(file.told()).isEmpty();
    }

    @Test
    void aReadOnlyFolderIsLeftAlone() throws IOException {
        Path readOnly = Files.createDirectory(
                folder.resolve("read-only"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        RejectedFile file = new RejectedFile(readOnly.resolve("x.csv"), elsewhere);
        file.add(HEADER, ROW);
        file.close();

        assertThat(readOnly).isEmptyDirectory();
        assertThat(elsewhere.resolve("x.csv.rejected.csv")).exists();
        assertThat(file.told()).hasValueSatisfying(told -> assertThat(told).contains("cannot be written to"));
    }
}
