package org.thriveline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.thriveline.person.WrongWrappingKey;

/** Says in one sentence, and not in a stack trace, why the persons' keys could not be opened. */
class KeyFailure extends AbstractFailureAnalyzer<WrongWrappingKey> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongWrappingKey refusal) {
        return new FailureAnalysis(
                String.valueOf(refusal.getMessage()),
                "Give the key that they were wrapped with by THRIVELINE_KEYS_WRAPPING or"
                    + " THRIVELINE_KEYS_WRAPPING_FILE. Where it is to be another one from now on, give the old one by"
                    + " THRIVELINE_KEYS_PREVIOUS as well, for one start.",
                refusal);
    }
}
