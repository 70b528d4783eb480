package org.thriveline.log.bench;

/**
 * An event that a decider decided.
 *
 * @param type Axon's name for the kind of record
 * @param stream the record's stream
 * @param sequence its place in the stream, from 0
 */
record Decided(String type, String stream, long sequence, Object event) {}
