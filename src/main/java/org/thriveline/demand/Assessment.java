package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.ThriveLetter;

/**
 * An incident's THRIVE assessment as it stands.
 *
 * @param by who made it
 * @param findings letter by letter; none once the incident was closed
 * @param before the levels of the assessment that this one took the place of, by letter; none where it is the first
 * @param over whether the incident was closed after it: whoever reopens it has to assess it anew
 */
record Assessment(
        Instant at, String by, List<ThriveFinding> findings, SortedMap<String, ThriveLevel> before, boolean over) {

    static Assessment first(Instant at, String by, List<ThriveFinding> findings) {
        return new Assessment(at, by, findings, new TreeMap<>(), false);
    }

    static Assessment after(@Nullable Assessment earlier, Instant at, String by, List<ThriveFinding> findings) {
        return new Assessment(at, by, findings, earlier == null ? new TreeMap<>() : earlier.levels(), false);
    }

    /** What was found of an incident that is over is in its record, not on the board. */
    Assessment closed() {
        return new Assessment(at, by, List.of(), new TreeMap<>(), true);
    }

    /** Returns the level of each letter that was assessed. */
    SortedMap<String, ThriveLevel> levels() {
        SortedMap<String, ThriveLevel> levels = new TreeMap<>();
        findings.forEach(finding -> levels.put(finding.letter().value(), finding.level()));
        return levels;
    }

    /** Returns the level of a letter before this assessment, null where there was none. */
    @Nullable
    ThriveLevel was(ThriveLetter letter) {
        return before.get(letter.value());
    }
}
