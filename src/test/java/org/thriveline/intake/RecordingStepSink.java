package org.thriveline.intake;

import java.util.HashSet;
import java.util.Set;
import org.thriveline.policy.Rejection;

/** A sink that knows single steps: one said again is known. */
final class RecordingStepSink implements RecordSink {
    private final Set<Object> known = new HashSet<>();
    private final Set<String> rejected = new HashSet<>();

    /** From now on, every step of this record is rejected. */
    synchronized void reject(String record) {
        rejected.add(record);
    }

    @Override
    public synchronized int record(RecordSteps steps, Origin origin) {
        if (rejected.contains(steps.record())) {
            throw new Rejection("not-recorded", "id", steps.record() + " is not recorded");
        }
        return (int) steps.commands().stream().filter(known::add).count();
    }

    synchronized int size() {
        return known.size();
    }
}
