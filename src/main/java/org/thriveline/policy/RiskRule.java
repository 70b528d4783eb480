package org.thriveline.policy;

/**
 * A missing-person risk level in use; a policy lists them from the gravest.
 */
public record RiskRule(RiskLevel level, String label) {}
