package org.thriveline.intake;

import java.util.List;

/** A running server that takes steps. */
public interface FeedServer {
    /**
     * Sends steps, and returns what became of each, in their order.
     *
     * @throws IllegalStateException where the server cannot be reached or refuses to listen
     */
    List<Outcome> send(List<FeedStep> steps) throws InterruptedException;
}
