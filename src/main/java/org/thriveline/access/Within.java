package org.thriveline.access;

/** What somebody whose account is limited to some areas may have of an operation. */
public enum Within {
    /** Nothing: it is of the whole force. So is every operation for which nothing is said. */
    FORCE("no"),
    /** What it shows of areas that the parameter {@code area} names, all of them the account's own. */
    ASKED("with area= own areas"),
    /** What it does to an incident that stands in one of the account's own areas. */
    RECORD("incidents of own areas"),
    /** What the operation itself leaves after it has looked at the account's areas. */
    OWN("what is of own areas"),
    /** All of it: nothing of it is of one area rather than of another. */
    ANY("yes");

    private final String words;

    Within(String words) {
        this.words = words;
    }

    /** Returns it as the table in the documents says it. */
    String words() {
        return words;
    }
}
