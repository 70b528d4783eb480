package org.thriveline.policy;

/** A code in use, for opening and closing alike. A code that is not listed is kept as it came and shown as it is. */
public record CodeRule(String code, String label) {}
