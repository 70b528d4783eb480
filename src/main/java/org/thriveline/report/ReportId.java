package org.thriveline.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.thriveline.policy.Texts;

/**
 * Which report.
 *
 * @param value at most 100 small letters, digits and hyphens: it stands in addresses and in names of files
 */
public record ReportId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    @JsonCreator
    public ReportId {
        Texts.required("id", value, 100);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("id must be of small letters, digits and hyphens");
        }
    }

    /** Returns the name of this report's stream in the log. */
    @Override
    public String toString() {
        return "report-" + value;
    }
}
