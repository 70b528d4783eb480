package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.util.FileSystemUtils;
import org.thriveline.log.LedgerFault.Kind;

/** Whoever can write into the store changes one thing behind the program's back: verifying names the place. */
@SuppressWarnings("NullAway.Init") // jqwik calls what sets the fields up; the checker knows JUnit's only.
class LedgerTamperTest {
    private static final int ENTRIES = 12;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static Path folder;
    private static TestStore store;
    private static MongoCollection<Document> documents;
    private static Ledger ledger;
    private static List<Document> written;
    private static LedgerHead head;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("ledger");
        store = new TestStore(folder);
        documents = store.database().getCollection("audit");
        ledger = new Ledger(store.store(), "audit", TestStore.PATIENCE);
        IntStream.range(0, ENTRIES)
                .forEach(n -> ledger.send(NOON.plusSeconds(n), "{\"who\":\"a" + n + "\"}")
                        .join());
        written = new Numbered(documents).read(0, ENTRIES);
        head = ledger.head();
    }

    @AfterContainer
    static void close() {
        ledger.close();
        store.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @Property(tries = 300)
    void aBitOfAnyField(
            @ForAll @IntRange(max = ENTRIES - 1) int place,
            @ForAll Field field,
            @ForAll @IntRange(max = 10_000) int bit) {
        Document changed = field.flip(new Document(written.get(place)), bit);

        LedgerFault fault = after(Map.of(place, changed));

        assertThat(fault.number()).isEqualTo(place);
        assertThat(fault.kind()).isEqualTo(Kind.CHANGED);
    }

    @Property(tries = 60)
    void aDeletedEntry(@ForAll @IntRange(max = ENTRIES - 2) int place, @ForAll boolean closedUp) {
        Map<Integer, Document> changes = new HashMap<>();
        changes.put(place, null);
        for (int n = place; closedUp && n < ENTRIES; n++) {
            changes.put(n, n + 1 < ENTRIES ? numbered(written.get(n + 1), n) : null);
        }

        LedgerFault fault = after(changes);

        assertThat(fault.number()).isEqualTo(place);
        assertThat(fault.kind()).isEqualTo(Kind.MISSING);
    }

    @Property(tries = 100)
    void twoEntriesSwapped(@ForAll @IntRange(max = ENTRIES - 1) int one, @ForAll @IntRange(max = ENTRIES - 1) int two) {
        if (one == two) {
            assertThat(ledger.verify(Map.of(), n -> {})).isEqualTo(head);
            return;
        }
        LedgerFault fault = after(Map.of(one, numbered(written.get(two), one), two, numbered(written.get(one), two)));

        assertThat(fault.number()).isEqualTo(Math.min(one, two));
        assertThat(fault.kind()).isEqualTo(Kind.REORDERED);
    }

    @Property(tries = 60)
    void aTailCutOff(@ForAll @IntRange(min = 1, max = ENTRIES - 1) int place) {
        Map<Integer, Document> changes = new HashMap<>();
        IntStream.range(place, ENTRIES).forEach(n -> changes.put(n, null));

        LedgerFault fault = after(changes);

        assertThat(fault.number()).isEqualTo(place);
        assertThat(fault.kind()).isEqualTo(Kind.CUT_OFF);
    }

    /** Its own hash is right, and that of the one before it: only what follows gives it away. */
    @Property(tries = 60)
    void anEntryPutInWithAHashThatFits(@ForAll @IntRange(max = ENTRIES - 2) int place) {
        Map<Integer, Document> changes = new HashMap<>();
        changes.put(place, forged(place));
        IntStream.range(place, ENTRIES).forEach(n -> changes.put(n + 1, numbered(written.get(n), n + 1)));

        LedgerFault fault = after(changes);

        assertThat(fault.number()).isEqualTo(place);
        assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
    }

    @Property(tries = 60)
    void anEntryReplacedByOneWithAHashThatFits(@ForAll @IntRange(max = ENTRIES - 1) int place) {
        LedgerFault fault = after(Map.of(place, forged(place)));

        assertThat(fault.number()).isEqualTo(place);
        assertThat(fault.kind()).isEqualTo(Kind.REPLACED);
    }

    /** From some place on every hash fits: only the end that somebody noted gives it away. */
    @Property(tries = 60)
    void aTrailWrittenAnew(@ForAll @IntRange(max = ENTRIES - 1) int place) {
        Map<Integer, Document> changes = new HashMap<>();
        LedgerHead before = before(place);
        for (int n = place; n < ENTRIES; n++) {
            LedgerEntry next = forged(before);
            changes.put(n, LedgerDocument.of(next));
            before = LedgerHead.of(next);
        }

        LedgerFault fault = after(changes);

        assertThat(fault.number()).isEqualTo(ENTRIES - 1);
        assertThat(fault.kind()).isEqualTo(Kind.REPLACED);
    }

    private static Document forged(int place) {
        return LedgerDocument.of(forged(before(place)));
    }

    private static LedgerEntry forged(LedgerHead before) {
        return LedgerEntry.after(before, NOON, UUID.randomUUID(), "{\"who\":\"nobody\"}");
    }

    private static LedgerHead before(int place) {
        return place == 0 ? LedgerHead.EMPTY : LedgerHead.of(LedgerDocument.read(written.get(place - 1)));
    }

    private static Document numbered(Document document, int number) {
        return new Document(document).append(Numbered.NUMBER, (long) number);
    }

    /** Makes the changes, verifies against the head that was noted, and takes them back. */
    private static LedgerFault after(Map<Integer, Document> changes) {
        changes.keySet().forEach(LedgerTamperTest::delete);
        changes.values().stream().filter(change -> change != null).forEach(documents::insertOne);
        try {
            LedgerFault fault = catchThrowableOfType(
                    LedgerFault.class, () -> ledger.verify(Map.of(head.next() - 1, head.hash()), n -> {}));
            assertThat(fault).as("what verifying finds after %s", changes).isNotNull();
            return fault;
        } finally {
            changes.keySet().forEach(LedgerTamperTest::delete);
            changes.keySet().stream()
                    .filter(number -> number < ENTRIES)
                    .forEach(number -> documents.insertOne(written.get(number)));
        }
    }

    private static void delete(int number) {
        documents.deleteOne(Filters.eq(Numbered.NUMBER, (long) number));
    }

    enum Field {
        MOMENT("t"),
        ID("i"),
        TEXT("e"),
        PREVIOUS("p"),
        HASH("h"),
        MORE("x");

        private final String name;

        Field(String name) {
            this.name = name;
        }

        Document flip(Document document, int bit) {
            return switch (document.get(name)) {
                case Long moment -> document.append(name, moment ^ 1L << bit % 48);
                case Binary binary -> {
                    byte[] bytes = binary.getData().clone();
                    bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
                    yield document.append(name, new Binary(bytes));
                }
                case String text -> {
                    char[] letters = text.toCharArray();
                    letters[bit / 7 % letters.length] ^= (char) (1 << bit % 7);
                    yield document.append(name, new String(letters));
                }
                case null, default -> document.append(name, bit);
            };
        }
    }
}
