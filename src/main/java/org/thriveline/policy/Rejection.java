package org.thriveline.policy;

/**
 * A command that makes no sense, refused. Nothing was recorded.
 */
public class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String field;

    /**
     * @param reason the stable name of the reason, such as {@code not-recorded} or {@code unknown-grade}
     * @param field the command's field that is at fault, by its JSON name, or {@code ""} where it is the command itself
     * @param message what is wrong, for a person
     */
    public Rejection(String reason, String field, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    /** Returns the refusal of a step on a record that does not exist. */
    public static Rejection notRecorded(Object record) {
        return new Rejection("not-recorded", "", record + " was not recorded");
    }

    /** Returns the refusal of a step on a record that was voided. */
    public static Rejection voided(Object record) {
        return new Rejection("voided", "", record + " was voided");
    }

    /** Returns the refusal to record what is recorded already in other words. */
    public static Rejection recordedDifferently(Object record) {
        return new Rejection(
                "already-recorded-differently", "id", record + " is recorded with other content: use correct");
    }

    /** Returns the stable name of the reason. */
    public String reason() {
        return reason;
    }

    /** Returns the JSON name of the field at fault, or {@code ""}. */
    public String field() {
        return field;
    }
}
