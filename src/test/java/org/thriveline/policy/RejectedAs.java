package org.thriveline.policy;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches a rejection by its reason and field. */
public final class RejectedAs extends TypeSafeMatcher<Rejection> {
    private final String expected;

    private RejectedAs(String expected) {
        this.expected = expected;
    }

    /** Returns a matcher of rejections with this reason, for this field. */
    public static Matcher<Rejection> rejectedAs(String reason, String field) {
        return new RejectedAs(reason + " of '" + field + "'");
    }

    @Override
    protected boolean matchesSafely(Rejection rejection) {
        return expected.equals(rejection.reason() + " of '" + rejection.field() + "'");
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a rejection as " + expected);
    }

    @Override
    protected void describeMismatchSafely(Rejection rejection, Description mismatch) {
        mismatch.appendText(rejection.reason() + " of '" + rejection.field() + "': " + rejection.getMessage());
    }
}
