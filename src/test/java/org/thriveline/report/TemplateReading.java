package org.thriveline.report;

/** A template's text, for tests of other rooms. */
public final class TemplateReading {
    private TemplateReading() {}

    /**
     * Reads a template.
     *
     * @throws org.thriveline.policy.FileFault where it cannot be one
     */
    public static void read(String text) {
        TemplateFile.read("template.yaml", text);
    }
}
