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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
            for (String path : System.getProperty("bench.pages", "/,/incidents").split(",", -1)) {
                soak(context.newPage(), server.port(), path, minutes);
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

    private static void soak(Page page, int port, String path, int minutes) {
        page.addInitScript(WATCH);
        page.navigate("http://localhost:" + port + path);
        page.waitForTimeout(30_000);
        CDPSession session = page.context().newCDPSession(page);
        double[] heaps = new double[minutes + 1];
        for (int minute = 0; minute <= minutes; minute++) {
            // Collecting the garbage to measure the heap holds the page up, which no user does.
            page.evaluate("window.seen.counts = false");
            heaps[minute] = heap(session);
            if (minute < minutes) {
                page.waitForTimeout(500);
                page.evaluate("window.seen.counts = true");
                page.waitForTimeout(59_500);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d min: heap after collection %.1f MB at first, %.1f at last (%s); %d frames, longest %.0f ms,"
                        + " over 50 ms: %d%n",
                path,
                minutes,
                heaps[0],
                heaps[minutes],
                Arrays.toString(Arrays.stream(heaps)
                        .map(heap -> Math.rint(heap * 10) / 10)
                        .toArray()),
                number(page, "frames"),
                number(page, "longest"),
                number(page, "long"));
        page.close();
    }

    private static Number number(Page page, String name) {
        Number number = (Number) page.evaluate("window.seen." + name);
        return name.equals("longest") ? number.doubleValue() : number.longValue();
    }

    private static double heap(CDPSession session) {
        session.send("HeapProfiler.collectGarbage");
        JsonObject usage = session.send("Runtime.getHeapUsage");
        return usage.get("usedSize").getAsDouble() / 1_000_000;
    }
}
