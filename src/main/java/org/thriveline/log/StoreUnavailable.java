package org.thriveline.log;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The store does not answer, or takes nothing. Since commands change nothing when they are sent twice, sending again is safe. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether the events were recorded is not known. */
    static StoreUnavailable writing(Duration patience, Throwable cause) {
        return new StoreUnavailable(
                "The store did not take this for " + patience.toMillis() / 1_000.0 + " s: " + reason(cause)
                        + ". Whether it was recorded is not known; sending it again is safe.",
                cause);
    }

    /** What had to be written down before anything else was not. */
    static StoreUnavailable unwritten(String why, @Nullable Throwable cause) {
        return new StoreUnavailable(
                "This could not be written into the audit trail (" + why
                        + "), so nothing was handed out or taken in. Send the same again.",
                cause);
    }

    /** What other servers were to be told waits until the store answers; it holds here. */
    public static StoreUnavailable untold(Throwable cause) {
        return new StoreUnavailable("It is done here; other servers are told when the store answers.", cause);
    }

    static StoreUnavailable reading(Throwable cause) {
        return new StoreUnavailable("The store cannot be read at this moment. Send the same again.", cause);
    }

    /** Returns whether a failure is the store's, however deep in a reader it came up: what was asked can be asked again. */
    public static boolean is(Throwable failure) {
        return failure instanceof StoreUnavailable || failure instanceof MongoException;
    }

    /** Returns the words for whoever asked, without the driver's. */
    public static String says(Throwable failure) {
        StoreUnavailable told = failure instanceof StoreUnavailable unavailable ? unavailable : reading(failure);
        return String.valueOf(told.getMessage());
    }

    /** Returns what the store said, without the driver's account of how it said it. */
    static String reason(Throwable cause) {
        return cause instanceof MongoCommandException refusal ? refusal.getErrorMessage() : "it does not answer";
    }
}
