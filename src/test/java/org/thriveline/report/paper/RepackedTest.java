package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The same content is the same file, whenever and wherever it was packed. */
class RepackedTest {
    private static final Instant DATED = Instant.parse("2018-10-03T08:15:30.5Z");
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Property(tries = 100)
    void keepsEveryContentAndNotTheClock(
            @ForAll @Size(min = 1, max = 8) Map<@AlphaChars @NotBlank String, byte[]> contents,
            @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long one,
            @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long other) {
        byte[] first = Repacked.of(Unzipped.zip(contents, one), DATED);

        assertThat(Repacked.of(Unzipped.zip(contents, other), DATED)).isEqualTo(first);
        Unzipped read = Unzipped.of(first);
        assertThat(read.contents()).containsExactlyEntriesOf(contents);
        assertThat(read.entries())
                .allSatisfy(entry -> assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00"));
    }

    @Test
    void theTypeOfAnOpenDocumentComesFirstAndAsItIs() {
        Map<String, byte[]> contents = contents("content.xml", "<x/>", "mimetype", "application/x", "a", "b");

        ZipEntry first = Unzipped.of(Repacked.of(Unzipped.zip(contents, 0), DATED))
                .entries()
                .getFirst();

        assertThat(List.of(first.getName(), first.getMethod(), first.getSize(), first.getCompressedSize()))
                .containsExactly("mimetype", ZipEntry.STORED, 13L, 13L);
    }

    @Test
    void datesOfPropertiesAreThatOfTheFiguresAndOtherTextIsLeft() {
        String made = "<dcterms:created"
                + " xsi:type=\"dcterms:W3CDTF\">%s</dcterms:created><dcterms:modified>%s</dcterms:modified>";
        String now = made.replace("%s", "2026-11-23T04:00:00Z");
        Map<String, byte[]> contents = contents("docProps/core.xml", now, "xl/other.xml", now);

        assertThat(texts(Repacked.of(Unzipped.zip(contents, 0), DATED)))
                .isEqualTo(
                        Map.of("docProps/core.xml", made.replace("%s", "2018-10-03T08:15:30Z"), "xl/other.xml", now));
    }

    @Test
    void aFileMoreIsNamedInTheManifestOnce() {
        Map<String, byte[]> contents = contents(MANIFEST, "<manifest:manifest></manifest:manifest>");

        byte[] once = Repacked.with(Unzipped.zip(contents, 0), DATED, "meta.xml", "<a/>".getBytes(UTF_8));
        byte[] twice = Repacked.with(once, DATED, "meta.xml", "<b/>".getBytes(UTF_8));

        String named = "<manifest:manifest><manifest:file-entry manifest:full-path=\"meta.xml\""
                + " manifest:media-type=\"text/xml\"/></manifest:manifest>";
        assertThat(texts(once)).isEqualTo(Map.of(MANIFEST, named, "meta.xml", "<a/>"));
        assertThat(texts(twice)).isEqualTo(Map.of(MANIFEST, named, "meta.xml", "<b/>"));
    }

    private static Map<String, byte[]> contents(String... namesAndTexts) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int place = 0; place < namesAndTexts.length; place += 2) {
            contents.put(namesAndTexts[place], namesAndTexts[place + 1].getBytes(UTF_8));
        }
        return contents;
    }

    private static Map<String, String> texts(byte[] zip) {
        return Unzipped.of(zip).contents().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new String(each.getValue(), UTF_8)));
    }
}
