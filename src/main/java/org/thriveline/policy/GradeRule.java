package org.thriveline.policy;

import org.jspecify.annotations.Nullable;

/**
 * A grade in use.
 *
 * @param label what this policy calls it
 * @param target how soon somebody should attend; null where nobody attends or by appointment only
 */
public record GradeRule(Grade grade, String label, @Nullable Target target) {}
