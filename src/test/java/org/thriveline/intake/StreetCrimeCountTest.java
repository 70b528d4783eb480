package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.thriveline.crime.Crime;
import org.thriveline.crime.CrimeCommand;
import org.thriveline.crime.CrimeDecider;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.crime.CrimeSteps;
import org.thriveline.figures.CrimeFact;
import org.thriveline.figures.Facts;
import org.thriveline.figures.Grouping;
import org.thriveline.figures.Harm;
import org.thriveline.figures.HarmRow;
import org.thriveline.figures.Measures;
import org.thriveline.figures.Slice;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;

/** The real files, from row to figure, beside a plain count of their rows. */
class StreetCrimeCountTest {
    private static final List<String> MONTHS =
            List.of("2018-03", "2019-12", "2020-01", "2020-02", "2020-04", "2021-06");
    private static final String ASB = "Anti-social behaviour";

    private final Policies policies = policies();
    private final RecordingSink sink = new RecordingSink();

    @Test
    void measuresOfCrimeCountTheRowsOfEachMonth() throws Exception {
        Facts facts = imported();
        List<MeasureRule> rules = policies.versions().getFirst().measures();
        Measures measures = new Measures(rules, policies);

        for (String month : MONTHS) {
            Map<String, Long> rows = rows(month).stream()
                    .collect(Collectors.groupingBy(row -> row.getField("Crime type"), Collectors.counting()));
            var counted = measures.count(facts, YearMonth.parse(month), Slice.ALL);
            Map<String, Number> figures = new TreeMap<>();
            Map<String, Number> expected = new TreeMap<>();
            long asb = Objects.requireNonNull(rows.remove(ASB));
            expected.put("streetCrime.asb", asb);
            expected.put("crime.all", rows.values().stream().mapToLong(Long::longValue).sum());
            for (MeasureRule rule : rules) {
                if (rule.of() == MeasureRule.Records.CRIMES) {
                    figures.put(rule.id(), Objects.requireNonNull(counted.figure(rule)));
                    rule.where().getOrDefault("category", List.of()).stream()
                            .filter(category -> !category.equals(ASB))
                            .forEach(category -> expected.put(rule.id(), rows.remove(category)));
                }
            }
            assertThat(figures).hasSize(15).isEqualTo(expected);
            assertThat(rows).as("kinds without a measure").isEmpty();
        }
    }

    @Test
    void harmIsEveryRowsWeightAndAntiSocialBehaviourHasNone() throws Exception {
        Facts facts = imported();
        Map<String, Integer> volumes = new HashMap<>();
        Map<String, Integer> districts = new HashMap<>();
        BigDecimal days = BigDecimal.ZERO;
        int nowhere = 0;
        for (NamedCsvRecord row : Stream.concat(rows("2020-01").stream(), rows("2020-02").stream()).toList()) {
            String category = row.getField("Crime type");
            volumes.merge(category, 1, Integer::sum);
            if (!category.equals(ASB)) {
                days = days.add(policies.versions().getFirst().harm().weight(category).orElseThrow());
                String lsoa = row.getField("LSOA name");
                if (lsoa.isEmpty()) {
                    nowhere++;
                } else {
                    districts.merge(lsoa.substring(0, lsoa.length() - 5), 1, Integer::sum);
                }
            }
        }

        Harm byCategory = harm(facts, Grouping.CATEGORY);
        assertThat(byCategory.unweighted()).isEqualTo(Map.of(ASB, Objects.requireNonNull(volumes.remove(ASB))));
        assertThat(volumes(byCategory)).isEqualTo(volumes);
        assertThat(byCategory.total().days()).isEqualByComparingTo(days);
        assertThat(byCategory.rows().getFirst().key()).isEqualTo("Violence and sexual offences");
        Harm byDistrict = harm(facts, Grouping.DISTRICT);
        assertThat(volumes(byDistrict)).isEqualTo(districts);
        assertThat(byDistrict.without().volume()).isEqualTo(nowhere);
        // The file names no policing area, and none is made up.
        assertThat(harm(facts, Grouping.AREA).rows()).isEmpty();
    }

    private Harm harm(Facts facts, Grouping by) {
        Stream<CrimeFact> crimes = facts.crimes(
                        YearMonth.of(2020, 1).atDay(1), YearMonth.of(2020, 2).atEndOfMonth())
                .map(Map.Entry::getValue);
        return Harm.of(crimes, Stream.of(), by, policies);
    }

    private static Map<String, Integer> volumes(Harm harm) {
        return harm.rows().stream().collect(Collectors.toMap(HarmRow::key, HarmRow::volume));
    }

    private Facts imported() throws UnreadableFile {
        for (String month : MONTHS) {
            new Importer(sink).run(real(month), new StreetCrimeFormat(null), "analyst", new Watched());
        }
        Facts facts = new Facts(policies.zone());
        CrimeDecider decider = new CrimeDecider(policies);
        for (RecordSteps steps : sink.recorded()) {
            List<CrimeCommand> commands = ((CrimeSteps) steps.envelope()).steps();
            for (CrimeEvent event : decider.decide(commands, Crime.NONE)) {
                facts.apply(event);
            }
        }
        return facts;
    }

    private static List<NamedCsvRecord> rows(String month) throws IOException {
        Path file = real(month).path();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private static InputFile real(String month) {
        return RealFiles.file("street-crime/" + month + "-leicestershire-street.csv.gz");
    }

    private static Policies policies() {
        try (InputStream file = StreetCrimeCountTest.class.getResourceAsStream("/policies/leicestershire.yaml")) {
            return PolicyFile.read(
                    "leicestershire.yaml",
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
