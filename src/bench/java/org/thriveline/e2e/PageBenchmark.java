package org.thriveline.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thriveline.log.bench.Machine;

/**
 * The built page in Chromium, beside a simulated force at four times the reference force's demand: how soon live numbers are
 * painted, and what an hour of updates at 4 Hz does to heap and frames.
 */
public final class PageBenchmark {
    private static final int LOADS = 10;
    private static final String WATCH = """
        window.painted = null;
        const look = () => {
          const shown = document.querySelector('[data-testid=incidents-open]');
          if (shown !== null && /\\d/.test(shown.textContent)) window.painted = performance.now();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        window.seen = { frames: 0, long: 0, longest: 0, counts: false };
        let last = performance.now();
        const frame = (now) => {
          const seen = window.seen;
          if (seen.counts) {
            const gap = now - last;
            seen.frames++;
            if (gap > 50) seen.long++;
            seen.longest = Math.max(seen.longest, gap);
          }
          last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        """;

    private PageBenchmark() {}

    /** Takes the system properties {@code bench.minutes}, 60 where absent, and {@code bench.pages}, commas between. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int minutes = Integer.getInteger("bench.minutes", 60);
        Path data = Files.createTempDirectory("thriveline-page");
        String[] force = {"simulate", "--live", "--scale=4", "--server.port=0", "--thriveline.simulation.days=2"};
        try (Jar server = Jar.start(data, force);
                Chromium chromium = new Chromium();
                Visit visit = new Visit(chromium, server.port(), 1280, 900, ColorScheme.LIGHT)) {
            visit.signIn("supervisor");
            // It fills in its past, and everything is compiled.
            visit.page().waitForTimeout(90_000);
            List<Double> paints = new ArrayList<>();
            BrowserContext context = visit.page().context();
            for (int load = 0; load < LOADS; load++) {
                try (Page page = context.newPage()) {
                    paints.add(paint(page, server.port()));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "first paint of live numbers, %d loads: median %.0f ms, worst %.0f ms%n",
                    LOADS,
                    paints.stream().sorted().toList().get(LOADS / 2),
                    paints.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
            // One after the other: of two pages in a browser, the one behind is painted once a second.
            for (String path : System.getProperty("bench.pages", "/,/incidents").split(",", -1)) {
                try (Page page = context.newPage()) {
                    soak(visit.page(), Soaked.open(page, server.port(), path), minutes);
                }
            }
            System.out.println(Machine.read());
        }
    }

    private static double paint(Page page, int port) {
        page.addInitScript(WATCH);
        page.navigate("http://localhost:" + port + "/");
        // The page allows no evaluated text, which waiting for a function would need.
        Object painted = page.evaluate("window.painted");
        while (painted == null) {
            page.waitForTimeout(20);
            painted = page.evaluate("window.painted");
        }
        return ((Number) painted).doubleValue();
    }

    private static void soak(Page clock, Soaked page, int minutes) {
        clock.waitForTimeout(30_000);
        for (int minute = 0; minute <= minutes; minute++) {
            page.measure();
            if (minute < minutes) {
                clock.waitForTimeout(500);
                page.count(true);
                clock.waitForTimeout(59_500);
            }
        }
        System.out.println(page.text(minutes));
    }

    /** One page for as long as it is watched. */
    private record Soaked(Page page, String path, CDPSession session, List<Double> heaps) {
        static Soaked open(Page page, int port, String path) {
            page.addInitScript(WATCH);
            page.navigate("http://localhost:" + port + path);
            return new Soaked(page, path, page.context().newCDPSession(page), new ArrayList<>());
        }

        void count(boolean counts) {
            page.evaluate("window.seen.counts = " + counts);
        }

        /** Collecting the garbage to measure the heap holds the page up, which no user does: frames are not counted then. */
        void measure() {
            count(false);
            session.send("HeapProfiler.collectGarbage");
            JsonObject usage = session.send("Runtime.getHeapUsage");
            heaps.add(usage.get("usedSize").getAsDouble() / 1_000_000);
        }

        private Object seen(String name) {
            return page.evaluate("window.seen." + name);
        }

        String text(int minutes) {
            String all = heaps.stream()
                    .map(heap -> String.format(Locale.ROOT, "%.1f", heap))
                    .collect(Collectors.joining(" "));
            return String.format(
                    Locale.ROOT,
                    "%s, %d min: heap after collection %.1f MB at first, %.1f at last (%s); %s frames, longest %s ms,"
                            + " over 50 ms: %s",
                    path,
                    minutes,
                    heaps.getFirst(),
                    heaps.getLast(),
                    all,
                    seen("frames"),
                    seen("longest"),
                    seen("long"));
        }
    }
}
