package org.thriveline.intake;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/** Street-level crime as data.police.uk publishes it: a file for each force and month, anti-social behaviour among it. */
public final class StreetCrimeFormat implements RowFormat {
    /** The format's name on the command line. */
    public static final String ID = "data-police-uk-street-crime";

    private final @Nullable String force;

    /**
     * @param force the force of rows that name none; null where there are no such rows
     * @throws IllegalArgumentException where that is no force's name
     */
    public StreetCrimeFormat(@Nullable String force) {
        this.force = Texts.optional("force", force == null ? null : force.strip(), StreetCrimeReader.LONGEST_FORCE);
    }

    @Override
    public RowReader reader(InputFile file, Header header) throws UnreadableFile {
        return new StreetCrimeReader(force, header);
    }
}
