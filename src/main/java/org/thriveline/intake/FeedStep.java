package org.thriveline.intake;

import tools.jackson.databind.JsonNode;

/**
 * One step on its way to a running server.
 *
 * @param source the file and line it comes from
 * @param step the command, as {@link StepJson} writes it
 */
public record FeedStep(String source, JsonNode step) {}
