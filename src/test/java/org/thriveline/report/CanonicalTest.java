package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thriveline.policy.StoredJson;

/** The text that is hashed. */
class CanonicalTest {
    private static final Snapshot SNAPSHOT = SampleSnapshot.of(
            SampleSnapshot.count("calls.999", "999 calls", 110, 100, 40, 40, 30),
            SampleSnapshot.figure("calls.within", "Within 10 s", Amount.share(2, 3), Amount.share(0, 0)));

    @Test
    void hasItsKeysInOrderAndNoSpaces() {
        String json = Canonical.json(SNAPSHOT);

        assertThat(json)
                .startsWith("{\"breaks\":[],\"copying\":{\"roundTo\":1,\"sums\":[],\"suppressBelow\":5},\"current\":{");
        assertThat(json)
                .contains("{\"of\":2,\"outOf\":3,\"value\":66.7}")
                .doesNotContain(": ")
                .doesNotContain("null");
    }

    @Test
    void isTheSameForWhatIsReadBack() {
        Snapshot read = StoredJson.mapper().readValue(StoredJson.mapper().writeValueAsString(SNAPSHOT), Snapshot.class);

        assertThat(read).isEqualTo(SNAPSHOT);
        assertThat(Canonical.json(StoredJson.mapper().readValue(Canonical.json(SNAPSHOT), Snapshot.class)))
                .isEqualTo(Canonical.json(SNAPSHOT));
        assertThat(Canonical.sha256(read)).isEqualTo(Canonical.sha256(SNAPSHOT));
    }

    /** The hash of nothing is known to everybody. */
    @Test
    void isHashedAsEverybodyDoes() {
        assertThat(Canonical.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 200)
    void oneOtherDigitIsFound(
            @ForAll @IntRange(max = 10_000) int current, @ForAll @IntRange(min = 1, max = 9) int more) {
        Snapshot one = SampleSnapshot.of(SampleSnapshot.count("a", "A", current, 7));
        Snapshot other = SampleSnapshot.of(SampleSnapshot.count("a", "A", current + more, 7));

        Verdict verdict = Verdict.of(written(one, Canonical.sha256(one)), other);

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        false,
                        42,
                        Canonical.sha256(one),
                        Canonical.sha256(other),
                        new Verdict.Difference("a", "current value " + current, "current value " + (current + more))));
    }

    @Test
    void aForgedHashIsFoundToo() {
        String forged = "0".repeat(64);

        Verdict verdict = Verdict.of(written(SNAPSHOT, forged), SNAPSHOT);

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.difference())
                .isEqualTo(new Verdict.Difference("sha256", forged, Canonical.sha256(SNAPSHOT)));
        assertThat(Verdict.of(written(SNAPSHOT, Canonical.sha256(SNAPSHOT)), SNAPSHOT)
                        .holds())
                .isTrue();
    }

    private static Written written(Snapshot snapshot, String sha256) {
        ReportEvent drafted =
                new ReportEvent.Drafted(new ReportId("q2"), java.time.Instant.EPOCH, "reporter", snapshot, sha256);
        return java.util.Objects.requireNonNull(Written.of(java.util.List.of(drafted)));
    }

    @Test
    void theEstimateOfRecordingIsThePanels() {
        Compliance estimate = Compliance.of(
                new BigDecimal("75.8"), new BigDecimal("87.4"), new BigDecimal("81.6"), new BigDecimal("81877"));

        assertThat(estimate.attributed()).isEqualTo(5_820);
    }

    @Test
    void aFileSaysWhichReportItIsOf() {
        Identity identity = new Identity("panel-quarter", "2018/19-Q2", 42, true, "q2", 3, "ab12");

        assertThat(Identity.in("<meta content=\"" + identity.line() + "\"/>")).contains(identity);
        assertThat(identity.line()).matches(Pattern.compile("thriveline-report( [a-z0-9]+=[^ ]+){7}"));
        assertThat(Identity.in("thriveline-report position=many")).isEmpty();
        assertThat(Identity.in("")).isEmpty();
    }
}
