package org.thriveline.intake;

/**
 * What became of a file's rows. {@code read} is the sum of the others.
 *
 * @param accepted rows of which something was recorded
 * @param known rows that said nothing new
 * @param skipped rows that the mapping leaves out on purpose
 * @param rejected rows that were refused
 */
public record Tally(long read, long accepted, long known, long skipped, long rejected) {
    /** No rows at all. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Returns this with one row more. */
    Tally plusRecorded(int events) {
        return events > 0
                ? new Tally(read + 1, accepted + 1, known, skipped, rejected)
                : new Tally(read + 1, accepted, known + 1, skipped, rejected);
    }

    /** Returns this with one skipped row more. */
    Tally plusSkipped() {
        return new Tally(read + 1, accepted, known, skipped + 1, rejected);
    }

    /** Returns this with one rejected row more. */
    Tally plusRejected() {
        return new Tally(read + 1, accepted, known, skipped, rejected + 1);
    }

    /** Returns both together. */
    public Tally plus(Tally more) {
        return new Tally(
                read + more.read,
                accepted + more.accepted,
                known + more.known,
                skipped + more.skipped,
                rejected + more.rejected);
    }

    /** Returns the JSON of these five numbers, in this order, on one line. */
    public String toJson() {
        return "{\"read\":" + read + ",\"accepted\":" + accepted + ",\"known\":" + known + ",\"skipped\":" + skipped
                + ",\"rejected\":" + rejected + "}";
    }
}
