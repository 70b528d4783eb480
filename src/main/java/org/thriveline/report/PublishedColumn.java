package org.thriveline.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a published table can be, with the heads under which people put it. */
enum PublishedColumn {
    ID("id", "measure"),
    REF("ref", "reference", "no"),
    TITLE("title", "category", "indicator", "name"),
    CURRENT("current", "latest", "now"),
    PREVIOUS("previous", "before"),
    CHANGE("change", "volumechange", "publishedchange", "difference"),
    PERCENT("percent", "percentchange", "percentagechange", "publishedpercent", "change%", "%change", "%"),
    MOST_SIMILAR("msfrank", "mostsimilarforcerank", "mostsimilarforcesrank"),
    NATIONAL("nationalrank"),
    POSITIVE("positiveoutcomepercent", "positiveoutcomerate", "positiveoutcome%", "positiveoutcomerate%"),
    /** Words that explain a row. */
    ASIDE("arithmetic", "trend", "note", "notes");

    // List.of is immutable, which the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> heads;

    PublishedColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /** Returns what a head names, however it is spaced and written, empty where it names nothing known. */
    static Optional<PublishedColumn> of(String head) {
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]", "");
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }

    /** Returns the heads that are known, for a message. */
    static String known() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .filter(column -> column != ASIDE)
                        .map(column -> column.heads.getFirst())
                        .toList());
    }
}
