package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.thriveline.log.TestStore;
import org.thriveline.web.Caller;
import org.thriveline.wire.Wire;
import tools.jackson.databind.JsonNode;

/**
 * A server under a force's demand many times over, with hundreds of sessions, people who record, read and import, and something
 * going wrong every few seconds. Its store is in this process, at the end of a wire that can be cut, so that what the server holds is
 * its own. As a program: {@code java -cp ... org.thriveline.e2e.Soak}, with properties {@code soak.minutes}, {@code soak.scale},
 * {@code soak.sessions}, {@code soak.seed}, {@code soak.heap}, {@code soak.server} and {@code soak.report}.
 */
public final class Soak implements AutoCloseable {
    private static final String[] VIEWS = {"board", "board", "board", "thrive", "unusual", "incidents"};
    private static final String[] AREAS = {"", "NH", "NC,NE"};
    private static final int RECORDERS = 4;
    private static final int READERS = 3;
    private static final Duration STOP = Duration.ofSeconds(30);

    private final SoakPlan plan;
    private final Path folder;
    private final TestStore store;
    private final Wire wire;
    private final SoakServer server;
    private final int port;
    private final List<SoakWatcher> watchers = new ArrayList<>();
    private final AtomicLong messages = new AtomicLong();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final SoakMinutes minutes = new SoakMinutes();
    private volatile boolean troubled = true;

    Soak(SoakPlan plan, Path folder) throws IOException {
        this.plan = plan;
        this.folder = folder;
        this.store = new TestStore(folder.resolve("data"));
        this.wire = new Wire(new com.mongodb.ConnectionString(store.uri())
                .getHosts()
                .getFirst()
                .replaceAll(".*:", "")
                .transform(Integer::parseInt));
        List<String> options = new ArrayList<>(List.of(
                "--thriveline.simulate=true",
                "--thriveline.mix=true",
                "--thriveline.simulation.days=1",
                "--thriveline.simulation.scale=" + plan.scale()));
        options.addAll(plan.options());
        this.server = new SoakServer(
                folder, plan.heap(), "mongodb://127.0.0.1:" + wire.port() + "/?directConnection=true", options);
        this.port = server.port();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("thriveline-soak");
        Path report = Path.of(System.getProperty("soak.report", "target/soak.md"));
        StringBuilder text = new StringBuilder();
        List<String> wrong;
        try (Soak soak = new Soak(SoakPlan.told(60, "10", 500), folder)) {
            wrong = soak.run(line -> {
                System.out.println(line);
                text.append(line).append('\n');
            });
        }
        Files.writeString(report, text);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** Returns what was not as it must be; says each minute as it goes. */
    List<String> run(Consumer<String> say) throws Exception {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        "live".equals(ask("/api/v1/simulation").path("state").asString("")));
        HttpClient http = HttpClient.newHttpClient();
        int channels = VIEWS.length * AREAS.length;
        for (int n = 0; n < plan.sessions(); n++) {
            SoakWatcher watcher = new SoakWatcher(
                    this,
                    http,
                    VIEWS[n % VIEWS.length],
                    AREAS[n / VIEWS.length % AREAS.length],
                    1 + n % 4,
                    n < channels,
                    messages);
            watchers.add(watcher);
            watcher.connect();
        }
        SoakPeople people = new SoakPeople(this);
        people.start(RECORDERS, READERS, plan.betweenImports(), plan.seed());
        SoakFaults faults = new SoakFaults(this, wire, plan.seed());
        Thread trouble = Thread.ofPlatform().start(() -> trouble(faults));
        Thread back = Thread.ofPlatform().daemon().start(this::comeBack);
        say.accept(SoakMinutes.head());
        for (int minute = 1; minute <= plan.minutes() && server.running(); minute++) {
            long heard = messages.get();
            sleep(Duration.ofMinutes(1));
            SoakMinutes.Row row = row(minute, people, faults, (messages.get() - heard) / 60);
            minutes.add(row);
            say.accept(SoakMinutes.line(row));
        }
        troubled = false;
        trouble.join();
        faults.end();
        List<List<Load.Told>> told = people.stop();
        SoakEnd end = new SoakEnd(this, store);
        end.sessionsCatchUp();
        back.interrupt();
        end.takeDown();
        long began = System.nanoTime();
        int code = server.stop(STOP);
        say.accept("");
        say.accept("- stopped with exit code " + code + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        end.foldsAnew();
        store.close();
        end.logHolds(folder.resolve("data"), told);
        minutes.growth(plan.warm()).forEach(this::wrong);
        say.accept("- " + minutes.slopes(plan.warm()));
        say.accept("- faults: " + faults.happened());
        say.accept("- recorded by hand and acknowledged: " + people.acknowledged() + ", each found once; sent again: "
                + people.refused());
        say.accept("- plan: " + plan);
        say.accept(wrong.isEmpty() ? "- all invariants hold" : "- NOT as it must be:");
        wrong.forEach(each -> say.accept("  - " + each));
        return List.copyOf(wrong);
    }

    private SoakMinutes.Row row(int minute, SoakPeople people, SoakFaults faults, long aSecond) throws Exception {
        return new SoakMinutes.Row(
                minute,
                watchers.stream().mapToLong(SoakWatcher::position).max().orElse(-1),
                people.acknowledged(),
                people.refused(),
                people.rows(),
                people.reads(),
                (int) watchers.stream().filter(SoakWatcher::connected).count(),
                aSecond,
                faults.happened().values().stream().mapToInt(Integer::intValue).sum(),
                server.held());
    }

    private void trouble(SoakFaults faults) {
        SplittableRandom random = new SplittableRandom(plan.seed() + 1);
        while (troubled && server.running()) {
            sleep(Duration.ofMillis(random.nextLong(1_000, 10_000)));
            faults.next();
        }
    }

    /** As pages do, whoever lost the connection comes back a moment later. */
    private void comeBack() {
        while (server.running() && !Thread.currentThread().isInterrupted()) {
            watchers.forEach(SoakWatcher::connect);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    JsonNode ask(String path) {
        return Caller.basic(port, "supervisor", Jar.PASSWORD).get(path).json();
    }

    List<SoakWatcher> watchers() {
        return watchers;
    }

    boolean running() {
        return server.running();
    }

    int port() {
        return port;
    }

    String basic(String name) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + Jar.PASSWORD).getBytes(UTF_8));
    }

    /** Takes note of what must not be; the first hundred. */
    void wrong(String what) {
        if (wrong.size() < 100) {
            wrong.add(what);
        }
    }

    void sleep(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && server.running()) {
            LockSupport.parkNanos(Math.min(end - System.nanoTime(), TimeUnit.SECONDS.toNanos(1)));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        wire.close();
        store.close();
    }
}
