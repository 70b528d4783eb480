package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst brings files in through the page: what became of each line is told, and a line sent again counts once. */
class IntakeIT {
    private static final Path INCIDENTS = Path.of("src/test/resources/e2e/synthetic-cad.csv");

    @TempDir
    static Path data;

    private static Jar server;
    private static Chromium chromium;
    private static int port;

    @BeforeAll
    static void start() {
        server = Jar.server(data);
        chromium = new Chromium();
        port = server.port();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void tellsWhatBecameOfEachLine() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = intake(visit);

            Sending.stopSearches(page);

            assertThat(page.getByTestId("import-state")).hasText("Done");
            assertThat(Sending.counts(page)).isEqualTo(new Sending.Counts(4, 3, 0, 0, 1));
            assertThat(page.getByTestId("rejections")
                            .locator("tbody tr td:not(.listing__wide)")
                            .allInnerTexts())
                    .containsExactly("5", "bad-time", "Date is no time with an offset from UTC: \"the other day\"");

            Sending.stopSearches(page);
            assertThat(Sending.counts(page)).isEqualTo(new Sending.Counts(4, 0, 3, 0, 1));
            visit.assertContent();
        }
    }

    @Test
    void readsIncidentsByAMapping() {
        try (Visit visit = new Visit(chromium, port, 1280, 800, ColorScheme.LIGHT)) {
            Page page = intake(visit);

            Sending.incidents(page, INCIDENTS, "cad-911");

            assertThat(Sending.counts(page)).isEqualTo(new Sending.Counts(48, 42, 0, 6, 0));
            assertThat(page.getByTestId("rejections")).isHidden();
            visit.assertContent();
        }
    }

    private static Page intake(Visit visit) {
        visit.signIn("intake");
        visit.go("/intake");
        return visit.page();
    }
}
