package org.thriveline.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogImportTest {
    @TempDir
    Path folder;

    private TestStore store;
    private final List<Commit> log = new ArrayList<>();

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        log.add(new Commit(0, List.of(LogEvents.event("a", 0))));
        log.add(new Commit(1, List.of(LogEvents.event("b", 0), LogEvents.event("a", 1))));
        log.add(new Commit(2, List.of(LogEvents.event("b", 1))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String export(List<Commit> commits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CloudEventWriter writer = new CloudEventWriter(out)) {
            commits.forEach(writer::write);
        }
        return out.toString(UTF_8);
    }

    private LogImport.Imported run(String export) throws IOException {
        return run(new ByteArrayInputStream(export.getBytes(UTF_8)));
    }

    private LogImport.Imported run(InputStream export) throws IOException {
        return new LogImport(store.store()).run("x.ndjson", export, commits -> {});
    }

    private void isRefused(String export, String why) {
        assertThatThrownBy(() -> run(export)).isInstanceOf(ImportRefused.class).hasMessage(why);
    }

    @Test
    void writesEveryCommitUnderItsOwnNumber() throws IOException {
        assertThat(run(export(log))).isEqualTo(new LogImport.Imported(3, 4, 3));
        assertThat(store.log().read(0, 10)).isEqualTo(log);
        assertThat(store.log().append(List.of(LogEvents.event("a", 2)))).isEqualTo(3);
    }

    @Test
    void completesWhatWasInterruptedAnywhere() throws IOException {
        IntStream.range(3, 1_500).forEach(n -> log.add(new Commit(n, List.of(LogEvents.event("c-" + n, 0)))));
        byte[] all = export(log).getBytes(UTF_8);
        for (int cut : List.of(0, 100, all.length / 2, all.length - 1)) {
            InputStream broken = new SequenceInputStream(new ByteArrayInputStream(all, 0, cut), new Broken());

            assertThatThrownBy(() -> run(broken)).isInstanceOf(EOFException.class);
            assertThat(store.log().read(0, 2_000))
                    .isEqualTo(log.subList(0, (int) store.log().size()));
        }

        assertThat(run(export(log)).commits()).isEqualTo(1_500);
        assertThat(store.log().read(0, 2_000)).isEqualTo(log);
        assertThat(run(export(log))).as("once more").isEqualTo(new LogImport.Imported(1_500, 1_501, 0));
    }

    @Test
    void refusesAnotherLogAndSaysWhereItDiffers() {
        log.forEach(commit -> store.log().append(commit.events()));
        List<Commit> other = new ArrayList<>(log);
        other.set(1, new Commit(1, List.of(LogEvents.event("b", 0), LogEvents.event("a", 1))));

        isRefused(export(other), "The store holds another log: its commit 1 differs");
        isRefused(export(log.subList(0, 2)), "x.ndjson ends where the store goes on: the store has a commit 2");
        assertThat(store.log().read(0, 10)).isEqualTo(log);
    }

    @Test
    void takesWholeUnitsOfWorkOnly() {
        String whole = export(log);
        int second = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;

        isRefused(whole.substring(0, second), "x.ndjson: ends inside commit 1, after 1 of its 2 events");
        isRefused(
                whole.substring(0, second) + whole.substring(whole.indexOf('\n', second) + 1),
                "x.ndjson:3: commit: is 2 where 1 is due");
        isRefused(whole.substring(whole.indexOf('\n') + 1), "x.ndjson:1: commit: is 1 where 0 is due");
        assertThat(store.log().size()).isZero();
    }

    /** Each changes the third of four lines: the second event of commit 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        "commitplace":1    | "commitplace":0           | commitplace: is 0 where 1 is due
        "commitplace":1    | "commitplace":"1"         | commitplace: is no whole number
        "commitplace":1    | "commitplace":99999999999999999999 | commitplace: is no number from 0: 99999999999999999999
        "commitsize":2     | "commitsize":3            | commitsize: is 3 where 2 is due
        "commit":"1"       | "commit":"-1"             | commit: is no number from 0: -1
        "commit":"1",      | ``                        | commit: is missing
        "specversion":"1.0"| "specversion":"0.3"       | specversion: is not 1.0 but 0.3
        "source":"urn:thriveline:log" | "source":"urn:x" | source: is not urn:thriveline:log but urn:x
        "sequence":"0000000001" | "sequence":"0000000002" | stream a goes on with sequence 2 where 1 is due
        "sequence":"0000000001", | ``                  | sequence: is missing
        "subject":"a",     | ``                        | subject: is missing, though there is a sequence or an aggregatetype
        "time":"2018       | "time":"12018             | time: is no time between 1677 and 2262: 12018-08-18T21:15:00.123456789Z
        "time":"2018       | "time":"3018              | time: is no time between 1677 and 2262: 3018-08-18T21:15:00.123456789Z
        "type":            | "id":"x","type":          | id: is there twice
        "type":            | "colour":"x","type":      | colour: is no attribute of a log's event
        "type":"           | "type":"\\ud83d           | type: holds half a character
        "type":"incident.graded.v1" | "type":null      | type: is no text
        "data":            | "data_base64":"","data":  | data: is missing, or there is data_base64, too
        "data":{           | "data_base64":"e","x":{   | x: is no text
        application/json   | text/plain                | datacontenttype: is not application/json but text/plain
        """)
    void saysWhichLineAndWhatOfIt(String found, String changed, String why) {
        String[] lines = export(log).split("\n");
        assertThat(lines[2]).contains(found);
        lines[2] = lines[2].replace(found, changed);

        isRefused(String.join("\n", lines), "x.ndjson:3: " + why);
    }

    @Test
    void saysWhichLineIsNoJsonOrNoUtf8OrThereTwice() {
        String[] lines = export(log).split("\n");
        String id = log.get(1).events().get(0).id();

        isRefused(lines[0] + "\n\n", "x.ndjson:2: is no JSON object");
        isRefused(lines[0] + "\n[]\n", "x.ndjson:2: is no JSON object");
        isRefused(lines[0] + "{}\n", "x.ndjson:1: goes on after its JSON object");
        isRefused(
                String.join("\n", lines).replace(log.get(2).events().getFirst().id(), id),
                "x.ndjson:4: the identifier " + id + " is an earlier event's");
        assertThatThrownBy(() -> run(lines[0].substring(0, 40)))
                .isInstanceOf(ImportRefused.class)
                .hasMessageStartingWith("x.ndjson:1: is no JSON at column ");
        isRefused(
                lines[0].substring(0, lines[0].length() - 1) + "]\n",
                "x.ndjson:1: is no JSON at column " + lines[0].length()
                        + ": Unexpected close marker ']': expected '}'");
        assertThatThrownBy(() -> run(new ByteArrayInputStream(lines[0].getBytes(ISO_8859_1))))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("x.ndjson:1: is not UTF-8");
    }

    /** A stream that ends as one does whose other side was killed. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new EOFException("cut off");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}
