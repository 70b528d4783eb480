package org.thriveline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.StoredJson;
import tools.jackson.databind.JsonNode;

/**
 * Whether a report's figures are those of the log.
 *
 * @param stored the hash that the report bears
 * @param replayed the hash of what the log says at its position
 * @param difference the first that differs, null where the report holds
 */
public record Verdict(
        boolean holds,
        long position,
        String stored,
        String replayed,
        @Nullable Difference difference) {
    /** Where the report and the log differ: a figure's id, or the name of what is no figure. */
    public record Difference(String figure, String stored, String replayed) {}

    /** Returns the verdict on a report by what the log says of its period at its position. */
    public static Verdict of(Written report, Snapshot replayed) {
        String bears = report.drafted().sha256();
        Snapshot kept = report.snapshot();
        String said = Canonical.sha256(replayed);
        boolean holds = bears.equals(said) && Canonical.sha256(kept).equals(said);
        return new Verdict(holds, kept.position(), bears, said, holds ? null : difference(bears, kept, replayed));
    }

    private static Difference difference(String bears, Snapshot kept, Snapshot replayed) {
        List<FrozenFigure> figures = replayed.figures();
        for (int place = 0; place < Math.max(figures.size(), kept.figures().size()); place++) {
            FrozenFigure one = place < kept.figures().size() ? kept.figures().get(place) : null;
            FrozenFigure other = place < figures.size() ? figures.get(place) : null;
            JsonNode was = tree(one);
            JsonNode is = tree(other);
            if (!was.equals(is)) {
                String id = one != null ? one.id() : String.valueOf(other == null ? null : other.id());
                return new Difference(id, differing(was, is), differing(is, was));
            }
        }
        JsonNode was = tree(kept);
        JsonNode is = tree(replayed);
        return was.equals(is)
                ? new Difference("sha256", bears, Canonical.sha256(replayed))
                : new Difference("other than figures", differing(was, is), differing(is, was));
    }

    private static JsonNode tree(@Nullable Object value) {
        return StoredJson.mapper().valueToTree(value);
    }

    /** Returns the fields of the one that the other has otherwise. */
    private static String differing(JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            return one.toString();
        }
        return String.join(
                ", ",
                one.properties().stream()
                        .filter(field -> !field.getValue().equals(other.get(field.getKey())))
                        .map(field -> field.getKey() + " " + differing(field.getValue(), other.path(field.getKey())))
                        .toList());
    }
}
