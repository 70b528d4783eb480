package org.thriveline.log.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where and on what is measured. Read it first: the load is that of others. */
public record Machine(String hardware, String software, String commit) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    public static Machine read() throws IOException, InterruptedException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        String hardware = String.format(
                Locale.ROOT,
                "%d cores (%s) with a load of %.1f at the start, %d GiB of memory",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                system.getSystemLoadAverage(),
                Math.round(system.getTotalMemorySize() / (double) (1 << 30)));
        String software = "%s %s, JDK %s (%s)"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"));
        boolean dirty = !git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!src/docs")
                .isEmpty();
        return new Machine(hardware, software, git("rev-parse", "HEAD") + (dirty ? " with changes" : ""));
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(PROCESSORS).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String git(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("git");
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? said : "unknown";
    }
}
