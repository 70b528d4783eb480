package org.thriveline.log;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event of an old version reads as one of the next. What is stored is never changed; whoever reads it sees the next
 * version.
 *
 * @param from the stored name of the old version, such as {@code incident.graded.v1}
 * @param to the stored name of the next
 * @param change returns the payload of the next version; it may change the one it is given
 */
public record Upcast(String from, String to, UnaryOperator<ObjectNode> change) {}
