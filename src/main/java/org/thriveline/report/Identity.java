package org.thriveline.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of a report says of itself, in one line, so that the same can be made again from the log.
 *
 * @param report the report's id, or {@code -} where the command line made it without keeping it
 * @param events how many events of the report were told in it, 0 of one not kept
 * @param sha256 of the figures; {@code -} of a public copy
 */
public record Identity(
        String template, String period, long position, boolean open, String report, int events, String sha256) {
    /** The id of a report that nobody kept. */
    public static final String NOT_KEPT = "-";

    /** What a public copy says in place of the hash. */
    static final String UNTOLD = "-";

    private static final String NAME = "thriveline-report";
    private static final Pattern FORM = Pattern.compile(NAME + "((?: [a-z0-9]+=[^ \"<>()&]+)+)");

    /** Returns the line. */
    String line() {
        return NAME + " template=" + template + " period=" + period + " position=" + position + " copy="
                + (open ? "public" : "full") + " report=" + report + " events=" + events + " sha256=" + sha256;
    }

    /** Returns the identity that a text has somewhere, empty where it has none. */
    static Optional<Identity> in(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : matcher.group(1).strip().split(" ", -1)) {
            parts.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        try {
            return Optional.of(new Identity(
                    parts.getOrDefault("template", ""),
                    parts.getOrDefault("period", ""),
                    Long.parseLong(parts.getOrDefault("position", "")),
                    "public".equals(parts.get("copy")),
                    parts.getOrDefault("report", NOT_KEPT),
                    Integer.parseInt(parts.getOrDefault("events", "")),
                    parts.getOrDefault("sha256", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
