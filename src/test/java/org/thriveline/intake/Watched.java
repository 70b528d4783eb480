package org.thriveline.intake;

import java.util.ArrayList;
import java.util.List;

/** Keeps what an import tells of itself. */
final class Watched implements ImportWatch {
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Row.Refused> refused = new ArrayList<>();
    private long bytesRead;

    @Override
    public void progress(Tally soFar, long bytesRead) {
        tallies.add(soFar);
        this.bytesRead = bytesRead;
    }

    @Override
    public void refused(Header header, Row.Refused row) {
        refused.add(row);
    }

    List<Tally> tallies() {
        return tallies;
    }

    long bytesRead() {
        return bytesRead;
    }

    /** Returns each refusal as its line's number and its reason. */
    List<String> refusals() {
        return refused.stream()
                .map(row -> row.line().number() + " " + row.reason())
                .toList();
    }

    List<Row.Refused> refused() {
        return refused;
    }
}
