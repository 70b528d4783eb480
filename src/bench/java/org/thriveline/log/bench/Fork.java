package org.thriveline.log.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.policy.StoredJson;

/** One work of one side, measured in a virtual machine of its own, so that no work warms or burdens another. */
record Fork(Side side, Work work, Settings settings) {
    String label() {
        return side.label() + "/" + work.label();
    }

    /**
     * Runs it and returns its results.
     *
     * @param store the folder of its store
     * @throws IllegalStateException where it failed
     */
    List<Result> run(Path store) throws IOException, InterruptedException {
        Path results = Files.createTempFile(settings.folder(), side.label() + "-" + work.label(), ".jsonl");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + work.heap(side) + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        if (settings.jfr() && side == Side.OURS) {
            command.add("-XX:StartFlightRecording=settings=profile,filename="
                    + settings.folder().resolve(work.label() + ".jfr"));
        }
        command.addAll(settings.arguments());
        command.addAll(List.of(Child.class.getName(), side.name(), work.name(), store.toString(), results.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        List<Result> told = new ArrayList<>();
        for (String line : Files.readAllLines(results)) {
            told.add(StoredJson.mapper().readValue(line, Result.class));
        }
        if (exit != 0) {
            throw new IllegalStateException(label() + " ended with " + exit);
        }
        return told;
    }
}
