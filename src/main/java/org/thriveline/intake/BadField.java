package org.thriveline.intake;

/** A field that a line cannot do without, or that cannot be understood: the line is refused. */
final class BadField extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BadField(String reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    Row.Refused of(CsvLine line) {
        return new Row.Refused(line, reason, String.valueOf(getMessage()));
    }
}
