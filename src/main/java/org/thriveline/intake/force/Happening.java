package org.thriveline.intake.force;

import java.time.Instant;

/**
 * Something that happens in the simulated force.
 *
 * @param recorded when it is recorded, in UTC: at or after the time that the command itself says it happened at
 * @param command a record's command
 */
public record Happening(Instant recorded, Object command) {}
