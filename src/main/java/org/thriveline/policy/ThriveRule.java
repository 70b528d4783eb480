package org.thriveline.policy;

/** A letter of the assessment in use, with the question it asks. */
public record ThriveRule(ThriveLetter letter, String name, String question) {}
