package org.thriveline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.intake.Formats;
import org.thriveline.intake.MappedFormat;
import org.thriveline.intake.MappingFile;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.StopSearchFormat;
import org.thriveline.intake.StreetCrimeFormat;
import org.thriveline.intake.UnreadableFile;
import picocli.CommandLine;

/** Which files, and how to read them. */
final class FileArguments {
    @CommandLine.ArgGroup(multiplicity = "1")
    private @Nullable Kind kind;

    @CommandLine.Option(
            names = "--force",
            paramLabel = "NAME",
            description = "the force whose files they are, such as leicestershire; else each file's name or rows must tell it")
    private @Nullable String force;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files, plain or gzip")
    private List<Path> files = List.of();

    /** How the files are read. */
    static final class Kind {
        @CommandLine.Option(
                names = "--format",
                required = true,
                description = "a format of fixed columns: " + StopSearchFormat.ID + ", " + StreetCrimeFormat.ID)
        private @Nullable String format;

        @CommandLine.Option(
                names = "--mapping",
                required = true,
                description = "a mapping file (YAML), or the name of one that comes along: cad-911")
        private @Nullable String mapping;
    }

    List<Path> files() {
        return files;
    }

    /**
     * Returns how to read the files.
     *
     * @throws UnreadableFile where the mapping cannot be read
     * @throws IllegalArgumentException where there is no such format or force
     */
    RowFormat format() throws UnreadableFile {
        if (kind != null && kind.mapping != null) {
            return new MappedFormat(MappingFile.load(kind.mapping));
        }
        String format = kind == null || kind.format == null ? "" : kind.format;
        return Formats.named(format, force);
    }
}
