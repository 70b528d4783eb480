package org.thriveline.analysis;

import org.thriveline.policy.Timed;

/** What somebody says about figures. {@link #at()} is when they said it, by the server's clock, and never earlier. */
public interface AnalysisCommand extends Timed {
    /** Returns the account of who says it. */
    String by();
}
