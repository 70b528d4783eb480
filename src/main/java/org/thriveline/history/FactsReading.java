package org.thriveline.history;

/** The facts cannot be asked yet: the log is still being read. */
public final class FactsReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int percent;

    FactsReading(int percent) {
        super("The history is being read: " + percent + " %. Ask again in a moment.", null, false, false);
        this.percent = percent;
    }

    /** Returns how much of the log has been read, in percent. */
    public int percent() {
        return percent;
    }
}
