package org.thriveline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.thriveline.access.NoSignIn;

/** Says in one sentence, and not in a stack trace, that nobody could sign in as it is configured, and what to set. */
class SignInFailure extends AbstractFailureAnalyzer<NoSignIn> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NoSignIn refusal) {
        return new FailureAnalysis(refusal.getMessage(), refusal.action(), refusal);
    }
}
