package org.thriveline.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real Chromium: the one THRIVELINE_CHROMIUM names, the system's, or one that the build gets itself, from Playwright where
 * the network allows it, else from the system's package manager. Without any the test fails and says what to install.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path system = find();
        boolean own = system == null && playwrightInstalls();
        if (system == null && !own) {
            system = systemInstalls();
        }
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (system != null) {
            options.setExecutablePath(system);
        }
        this.browser = playwright.chromium().launch(options);
    }

    Browser browser() {
        return browser;
    }

    private static @Nullable Path find() {
        String named = System.getenv("THRIVELINE_CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static boolean playwrightInstalls() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return runs(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static Path systemInstalls() {
        boolean installed =
                runs("apt-get", "update") && runs("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        Path found = find();
        if (!installed || found == null) {
            throw new IllegalStateException(
                    "The end-to-end tests need Chromium, and it could not be installed from here."
                            + " Install the package 'chromium' (Debian, Ubuntu: apt-get install chromium),"
                            + " or set THRIVELINE_CHROMIUM to the path of one.");
        }
        return found;
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
