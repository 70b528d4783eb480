package org.thriveline.call;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a caller had come before giving up. */
public enum AbandonStage {
    @JsonProperty("before-queue-message")
    BEFORE_QUEUE_MESSAGE,
    @JsonProperty("in-queue")
    IN_QUEUE,
    @JsonProperty("after-transfer")
    AFTER_TRANSFER
}
