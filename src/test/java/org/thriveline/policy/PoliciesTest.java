package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoliciesTest {
    /** Changes with the rules, and with nothing else: a checkpoint that another process made is found by it. */
    @Test
    void theFingerprintIsTheSameInEveryProcess() {
        assertThat(TestPolicies.policies().fingerprint()).isEqualTo("6d625565");
    }
}
