package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/** Sends files through the intake page, as a person does, and reads what the page says of them. */
final class Sending {
    /** Line 5 has no date that is one; lines 2 and 3 are the same, which are two searches. */
    private static final String CSV = """
        Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,\
        Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,\
        Outcome linked to object of search,Removal of more than just outer clothing
        Person search,2020-03-01T10:00:00+00:00,,,52.63,-1.13,Male,18-24,,White,,Controlled drugs,Arrest,,False
        Person search,2020-03-01T10:00:00+00:00,,,52.63,-1.13,Male,18-24,,White,,Controlled drugs,Arrest,,False
        Person search,2020-03-02T11:30:00+00:00,,,52.64,-1.12,Female,25-34,,White,,Stolen goods,Arrest,,False
        Person search,the other day,,,52.64,-1.12,Female,25-34,,White,,Stolen goods,Arrest,,False
        """;

    /** Lines 4 and 5 are equal and without a number, which are two incidents; line 6 has no month. */
    private static final String CRIMES = """
        Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,\
        Last outcome category,Context
        a1,2018-08,Leicestershire Police,Leicestershire Police,-1.1,52.6,On or near High Street,E1,Leicester 011F,\
        Robbery,Local resolution,
        a2,2018-08,Leicestershire Police,Leicestershire Police,,,No Location,,,Shoplifting,,
        ,2018-08,Leicestershire Police,Leicestershire Police,,,No Location,,,Anti-social behaviour,,
        ,2018-08,Leicestershire Police,Leicestershire Police,,,No Location,,,Anti-social behaviour,,
        a3,the other day,Leicestershire Police,Leicestershire Police,,,No Location,,,Shoplifting,,
        a2,2018-07,Leicestershire Police,Leicestershire Police,-1.2,52.7,On or near Low Street,E2,Charnwood 002A,\
        Shoplifting,,
        """;

    /** Rows of an import, as the page counts them. */
    record Counts(int read, int accepted, int known, int skipped, int rejected) {}

    private Sending() {}

    /** Sends four stop-searches, one of them bad, and waits for the end. */
    static void stopSearches(Page page) {
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload("2020-03-leicestershire-stop-and-search.csv", "text/csv", CSV.getBytes(UTF_8)));
        send(page, "format:data-police-uk-stop-search");
    }

    /** Sends six rows of street-level crime, one of them bad, and waits for the end. */
    static void crimes(Page page) {
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload("2018-08-leicestershire-street.csv", "text/csv", CRIMES.getBytes(UTF_8)));
        send(page, "format:data-police-uk-street-crime");
    }

    /** Sends a file of incidents by a mapping of the server, and waits for the end. */
    static void incidents(Page page, Path file, String mapping) {
        page.getByLabel("Files", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
        send(page, "mapping:" + mapping);
    }

    private static void send(Page page, String kind) {
        page.getByLabel("What they are").selectOption(new SelectOption().setValue(kind));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Import").setExact(true))
                .click();
        assertThat(page.getByTestId("import-state"))
                .hasAttribute("data-state", "done", new LocatorAssertions.HasAttributeOptions().setTimeout(30_000));
    }

    static Counts counts(Page page) {
        return new Counts(
                count(page, "read"),
                count(page, "accepted"),
                count(page, "known"),
                count(page, "skipped"),
                count(page, "rejected"));
    }

    private static int count(Page page, String kind) {
        return Integer.parseInt(page.getByTestId("import-" + kind).textContent().replaceAll("\\D", ""));
    }
}
