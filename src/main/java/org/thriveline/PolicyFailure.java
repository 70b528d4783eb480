package org.thriveline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.thriveline.policy.FileFault;

/** Says in one sentence, and not in a stack trace, what is wrong with the policy that a start was refused for. */
class PolicyFailure extends AbstractFailureAnalyzer<FileFault> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, FileFault fault) {
        return new FailureAnalysis(
                "The policy cannot be used. " + fault.getMessage(),
                "Mend the file, or leave out thriveline.policy to use the reference force's.",
                fault);
    }
}
