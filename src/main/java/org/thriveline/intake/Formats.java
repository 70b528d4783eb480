package org.thriveline.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of file that can be imported. */
public final class Formats {
    /** The names of the mappings that come with Thriveline. */
    static final List<String> SHIPPED = List.of("cad-911");

    private Formats() {}

    /**
     * @param id its name on the command line and over HTTP
     * @param label what people call it
     */
    public record Choice(String id, String label) {}

    /** Returns the formats of fixed columns. */
    public static List<Choice> formats() {
        return List.of(
                new Choice(StopSearchFormat.ID, "Stop and search as data.police.uk publishes it"),
                new Choice(StreetCrimeFormat.ID, "Street-level crime as data.police.uk publishes it"));
    }

    /** Returns the mappings that come with Thriveline. */
    public static List<Choice> mappings() throws UnreadableFile {
        List<Choice> choices = new java.util.ArrayList<>();
        for (String name : SHIPPED) {
            choices.add(new Choice(name, MappingFile.shipped(name).label()));
        }
        return List.copyOf(choices);
    }

    /**
     * Returns the format of a name.
     *
     * @param force the force whose files they are, null to take it from each file's name or rows
     * @throws IllegalArgumentException where there is none of that name, or no such force
     */
    public static RowFormat named(String id, @Nullable String force) {
        return switch (id) {
            case StopSearchFormat.ID -> new StopSearchFormat(force);
            case StreetCrimeFormat.ID -> new StreetCrimeFormat(force);
            default ->
                throw new IllegalArgumentException("there is no format " + id + "; there are "
                        + String.join(", ", formats().stream().map(Choice::id).toList()));
        };
    }
}
