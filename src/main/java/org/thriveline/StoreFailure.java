package org.thriveline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.thriveline.log.StoreNotOpened;

/** Says in one sentence, and not in a stack trace, why the store could not be opened. */
class StoreFailure extends AbstractFailureAnalyzer<StoreNotOpened> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, StoreNotOpened refusal) {
        return new FailureAnalysis(refusal.getMessage(), null, refusal);
    }
}
