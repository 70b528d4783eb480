package org.thriveline.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LookIT {
    @Test
    void look() {
        try (Chromium chromium = new Chromium()) {
            int port = Integer.getInteger("look.port", 8099);
            for (ColorScheme scheme : ColorScheme.values()) {
                if (scheme == ColorScheme.NO_PREFERENCE) continue;
                for (int width : new int[] {1280, 3840, 390}) {
                    Visit visit = new Visit(chromium, port, width, width == 390 ? 844 : width * 9 / 16, scheme);
                    visit.go("/");
                    visit.answer("supervisor", Jar.PASSWORD);
                    visit.board();
                    visit.page().waitForTimeout(1200);
                    visit.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setPath(Path.of("/tmp/look-" + System.getProperty("look.name", "a") + "-" + width
                                            + "-" + scheme + ".png")));
                }
            }
        }
    }
}
