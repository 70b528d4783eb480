package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.thriveline.log.Commit;
import org.thriveline.log.LogEvent;

/**
 * Picks what may tell of a moment from what was recorded after it, by the text that is stored: a year's log is gone through in
 * seconds, since most of it need not be read as a whole.
 */
final class LateEntries {
    private static final String AT = "\"at\":\"";
    private static final int SECONDS = "2018-08-18T21:15:00".length();

    private final String second;

    /** @param moment of the years 0 to 9999 */
    LateEntries(Instant moment) {
        this.second = moment.toString().substring(0, SECONDS);
    }

    List<Commit> of(List<Commit> commits) {
        return commits.stream()
                .map(commit -> new Commit(
                        commit.number(),
                        commit.events().stream().filter(this::mayTell).toList()))
                .filter(commit -> !commit.events().isEmpty())
                .toList();
    }

    /** Texts of one form sort as the moments they say; of any other form it is read to find out. */
    private boolean mayTell(LogEvent event) {
        if (event.name().contains(".corrected.") || event.name().contains(".voided.")) {
            return true;
        }
        int start = event.payload().indexOf(AT) + AT.length();
        int end = event.payload().indexOf('"', start);
        if (start < AT.length() || end <= start + SECONDS || !usual(event.payload(), start, end)) {
            return true;
        }
        for (int place = 0; place < SECONDS; place++) {
            int later = event.payload().charAt(start + place) - second.charAt(place);
            if (later != 0) {
                return later < 0;
            }
        }
        return true;
    }

    private static boolean usual(String text, int start, int end) {
        return text.charAt(end - 1) == 'Z' && Character.isDigit(text.charAt(start)) && text.charAt(start + 4) == '-';
    }
}
