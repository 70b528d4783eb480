package org.thriveline.person;

import java.util.List;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.policy.PersonKey;

/** Who was erased, as the log has it. Safe for use by many threads. */
public final class ErasureHistory {
    private final EventLog log;
    private final EventCodec codec;

    public ErasureHistory(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Returns every erasure, the first first. */
    public List<Erased> all() {
        return log.readStream(Erasures.STREAM, 0).stream()
                .map(event -> (Erased) codec.decode(event))
                .toList();
    }

    /** Returns the erasures of one person, the first first. */
    public List<Erased> of(PersonKey person) {
        return all().stream().filter(erased -> erased.person().equals(person)).toList();
    }
}
