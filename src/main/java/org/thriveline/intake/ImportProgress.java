package org.thriveline.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param state {@code running} (or waiting for its turn), {@code done} or {@code failed}
 * @param rejections the first thousand refused lines
 * @param error what failed, for a person; null where nothing did
 */
public record ImportProgress(
        String id,
        String state,
        List<FileProgress> files,
        long read,
        long accepted,
        long known,
        long skipped,
        long rejected,
        List<Rejected> rejections,
        @Nullable String error) {
    /**
     * How one file of it stands.
     *
     * @param bytesRead how much of it has been read, in bytes as it was uploaded
     */
    public record FileProgress(
            String name,
            long read,
            long accepted,
            long known,
            long skipped,
            long rejected,
            long bytesRead,
            long bytesTotal) {}

    /** A refused line. */
    public record Rejected(String file, long line, String reason, String message) {}
}
