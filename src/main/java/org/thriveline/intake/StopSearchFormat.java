package org.thriveline.intake;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stop-searches as data.police.uk publishes them: a file for each force and month. */
public final class StopSearchFormat implements RowFormat {
    /** The format's name on the command line. */
    public static final String ID = "data-police-uk-stop-search";

    private static final Pattern FORCE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,5}");
    private static final Pattern NAME = Pattern.compile("\\d{4}-\\d{2}-(" + FORCE.pattern() + ")-stop-and-search.*");

    private final @Nullable String force;

    /**
     * @param force the force, as data.police.uk names it; null to take it from each file's name
     * @throws IllegalArgumentException where that is no force's name
     */
    public StopSearchFormat(@Nullable String force) {
        this.force = force == null ? null : force.strip().toLowerCase(Locale.ROOT);
        if (this.force != null
                && (this.force.length() > 40 || !FORCE.matcher(this.force).matches())) {
            throw new IllegalArgumentException(
                    "\"" + force + "\" is no force's name as data.police.uk writes it, such as leicestershire");
        }
    }

    @Override
    public RowReader reader(InputFile file, Header header) throws UnreadableFile {
        return new StopSearchReader(force == null ? forceOf(file.name()) : force, header);
    }

    private static String forceOf(String name) throws UnreadableFile {
        Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            throw new UnreadableFile(
                    "its name does not tell the force, as in 2020-01-leicestershire-stop-and-search.csv:"
                            + " say which with --force");
        }
        return matcher.group(1);
    }
}
