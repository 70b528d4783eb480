package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.thriveline.demand.BoardView;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.IncidentsView;
import org.thriveline.demand.ThriveView;
import org.thriveline.history.JourneyHistory;
import org.thriveline.history.Restatements;
import org.thriveline.history.Timeline;
import org.thriveline.intake.ImportProgress;
import org.thriveline.retention.RetentionList;

/**
 * What the audit trail says of an answer.
 *
 * @param about the file's size and SHA-256, or the position of the log from which the same can be shown again
 * @param count how many single records are in it, null where that is not known
 * @param isFile whether it is a file to keep
 * @param combines whether it puts the records of one caller or place together
 */
record HandedOut(Map<String, String> about, @Nullable Long count, boolean isFile, boolean combines) {
    static HandedOut of(@Nullable Object answer) {
        return switch (answer) {
            case ResponseEntity<?> entity -> of(entity.getBody());
            case String text -> file(text.getBytes(UTF_8));
            case byte[] bytes -> file(bytes);
            case Timeline story -> story(story);
            case BoardController.Shown shown ->
                shown(Map.of("position", "" + shown.position(), "moment", "" + shown.at()), records(shown.board()));
            case JourneyHistory.OfGrades grades ->
                shown(Map.of(), size(grades.figures().nearBreach().rows()));
            case Restatements.Moved moved ->
                shown(
                        Map.of("position", "" + moved.position()),
                        moved.figures().stream()
                                .mapToLong(figure -> figure.events().size())
                                .sum());
            case ImportProgress progress ->
                shown(Map.of(), progress.rejections().size());
            case RetentionList list ->
                shown(Map.of("rules", list.version()), list.people().size());
            case AuditController.Found found -> shown(Map.of(), found.entries().size());
            case null, default -> new HandedOut(Map.of(), null, false, false);
        };
    }

    private static HandedOut story(Timeline story) {
        boolean linked = story.calls() != null || story.earlier() != null;
        return new HandedOut(
                Map.of("position", "" + story.position()),
                1 + size(story.calls()) + size(story.earlier()),
                false,
                linked);
    }

    private static long records(DemandView view) {
        return switch (view) {
            case IncidentsView incidents -> incidents.rows().size();
            case ThriveView thrive ->
                thrive.changes().size()
                        + thrive.letters().stream()
                                .mapToLong(letter -> letter.findings().size())
                                .sum();
            case BoardView board ->
                board.incidents().attention().size()
                        + board.incidents().regrades().nearBreach().size()
                        + board.appointments().next().size()
                        + board.repeats().list().size()
                        + board.missing().people().size();
            default -> 0;
        };
    }

    private static HandedOut shown(Map<String, String> about, long count) {
        return new HandedOut(about, count, false, false);
    }

    private static HandedOut file(byte[] bytes) {
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new HandedOut(new TreeMap<>(Map.of("bytes", "" + bytes.length, "sha256", hash)), null, true, false);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long size(@Nullable List<?> rows) {
        return rows == null ? 0 : rows.size();
    }
}
