package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlockTest {
    @Property(tries = 300)
    void givesBackWhateverCommitsItWasMadeOf(@ForAll("units") List<List<LogEvent>> units) {
        List<Commit> commits = numbered(units);
        BlockWriter writer = new BlockWriter();
        commits.forEach(writer::write);

        assertThat(new BlockReader(writer.toBytes()).read(7)).isEqualTo(commits);
    }

    @Example
    void isToldFromADamagedOne() {
        List<Commit> commits = IntStream.range(0, Block.COMMITS)
                .mapToObj(n -> new Commit(n, List.of(LogEvents.event("incident-" + n, 0))))
                .toList();
        Block block = Block.of(0, commits);
        assertThat(new Block(0, block.bytes(), block.checksum()).commits()).isEqualTo(commits);

        for (int place = 0; place < block.bytes().length; place += 997) {
            byte[] damaged = block.bytes().clone();
            damaged[place] ^= 1;
            assertThatThrownBy(() -> new Block(0, damaged, block.checksum()).commits())
                    .hasMessage("its checksum does not match its bytes");
        }
        assertThatThrownBy(() -> new Block(1, block.bytes(), block.checksum()).commits())
                .as("another block's place")
                .hasMessage("its checksum does not match its bytes");
    }

    private static List<Commit> numbered(List<List<LogEvent>> units) {
        List<Commit> commits = new ArrayList<>();
        for (List<LogEvent> unit : units) {
            commits.add(new Commit(7 + commits.size(), unit));
        }
        return commits;
    }

    @Provide
    Arbitrary<List<List<LogEvent>>> units() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> id = Arbitraries.oneOf(
                Arbitraries.create(() -> java.util.UUID.randomUUID().toString()),
                Arbitraries.of("0000000A-0000-0000-0000-000000000000", "", "é"),
                text);
        Arbitrary<Instant> moment = Arbitraries.longs()
                .between(-4_000_000_000_000_000_000L, 4_000_000_000_000_000_000L)
                .map(Nanos::instant);
        Arbitrary<LogEvent> inStream = Combinators.combine(
                        id, text, text.injectNull(0.1), Arbitraries.longs().greaterOrEqual(0), text, moment, text, text)
                .as(LogEvent::new);
        Arbitrary<LogEvent> ofNone = Combinators.combine(id, text, moment, text, text)
                .as((i, name, at, payload, metadata) -> new LogEvent(i, null, null, 0, name, at, payload, metadata));
        return Arbitraries.oneOf(inStream, ofNone)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(20);
    }
}
