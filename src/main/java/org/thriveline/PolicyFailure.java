package org.thriveline;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.thriveline.policy.FileFault;

/** Says in one sentence, and not in a stack trace, what is wrong with the rules that a start was refused for. */
class PolicyFailure extends AbstractFailureAnalyzer<FileFault> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, FileFault fault) {
        return new FailureAnalysis(
                "A file of rules cannot be used. " + fault.getMessage(),
                "Mend the file, or leave out thriveline.policy (for a force's policy) or thriveline.retention (for how"
                        + " long people are kept) to use what is shipped.",
                fault);
    }
}
