package org.thriveline.report;

import org.jspecify.annotations.Nullable;

/**
 * Whether a file of a report is, byte for byte, what the log says.
 *
 * @param identity what the file says of itself
 * @param figures the verdict on the report's figures, null of one that nobody kept
 * @param says what is wrong with the file, null where nothing is
 */
public record FileVerdict(
        boolean holds,
        Identity identity,
        @Nullable Verdict figures,
        @Nullable String says) {}
