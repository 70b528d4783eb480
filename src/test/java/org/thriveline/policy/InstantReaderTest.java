package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class InstantReaderTest {
    private static final JsonMapper JSON = StoredJson.mapper();

    @Property
    void readsWhatWasWrittenWhateverItsPrecision(
            @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
            @ForAll @LongRange(min = 0, max = 999_999_999L) long nano) {
        Instant whole = Instant.ofEpochSecond(second);

        assertThat(read(whole.toString())).isEqualTo(whole);
        assertThat(read(whole.plusNanos(nano).toString())).isEqualTo(whole.plusNanos(nano));
    }

    @Example
    void leavesEveryOtherFormToJackson() {
        assertThat(read("2018-08-18T22:15:00+01:00")).isEqualTo("2018-08-18T21:15:00Z");
        assertThat(read("2016-02-29T23:59:59Z")).isEqualTo("2016-02-29T23:59:59Z");
        for (String wrong : new String[] {
            "2018-02-29T21:15:00Z",
            "2018-13-01T21:15:00Z",
            "2018-01-01T25:15:00Z",
            "2018-01-01T21:60:00Z",
            "yesterday",
            ""
        }) {
            assertThat(InstantReader.read(wrong)).as(wrong).isNull();
        }
        assertThatThrownBy(() -> read("2018-02-29T21:15:00Z")).isInstanceOf(JacksonException.class);
    }

    @Example
    void refusesAMomentThatNoViewCanCountWith() {
        assertThatThrownBy(() -> read("+1000000000-12-31T23:59:59Z")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> read("-0002-12-31T23:59:59Z")).isInstanceOf(JacksonException.class);
    }

    private static Instant read(String text) {
        return JSON.readValue("\"" + text + "\"", Instant.class);
    }
}
