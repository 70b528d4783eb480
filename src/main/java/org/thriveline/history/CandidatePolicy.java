package org.thriveline.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.thriveline.policy.CandidateFile;
import org.thriveline.policy.FileFault;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;

/**
 * A policy that is not in force.
 *
 * @param name what it calls itself on the last day that is asked for
 * @param file the name of the file that it came in
 * @param text as it was sent
 * @param policies its rules
 */
public record CandidatePolicy(String name, String file, String text, @JsonIgnore Policies policies) {
    /**
     * Returns the candidate that a text is.
     *
     * @throws Rejection {@code bad-candidate} with the line, where it is none
     */
    public static CandidatePolicy read(String file, String text, Policies inForce, LocalDate last) {
        try {
            Policies policies = CandidateFile.read(file, text, inForce);
            return new CandidatePolicy(policies.on(last).version(), file, text, policies);
        } catch (FileFault e) {
            throw new Rejection("bad-candidate", "candidate", String.valueOf(e.getMessage()));
        }
    }
}
