package org.thriveline.figures;

import org.thriveline.policy.Grade;

/**
 * A grade given to an incident.
 *
 * @param second since when it holds: whole seconds since 1970 in UTC
 */
public record GradeStep(long second, Grade grade) {}
