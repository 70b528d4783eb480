package org.thriveline.log.bench;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Events that are accepted together, or not at all.
 *
 * @param lane units of one lane are written one after the other: the record's stream, since its events have an order
 */
record UnitOfWork(String lane, List<DomainEventMessage<?>> events) {}
