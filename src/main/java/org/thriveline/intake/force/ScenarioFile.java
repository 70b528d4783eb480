package org.thriveline.intake.force;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.YamlNode;

/** Reads a scenario from YAML. */
final class ScenarioFile {
    private static final Set<String> FIELDS = Set.of("name", "from", "to", "factors", "areas", "codes");
    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.toSet());
    private static final double MOST = 100;

    private ScenarioFile() {}

    static Scenario read(String name, String text) {
        YamlNode top = YamlNode.parse(name, text);
        Map<String, YamlNode> fields = top.fields(Set.of("surges"));
        return new Scenario(top.required(fields, "surges").list(ScenarioFile::surge));
    }

    private static Surge surge(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(FIELDS);
        String from = node.required(fields, "from").text();
        return new Surge(
                node.required(fields, "name").text(),
                node.required(fields, "to").value(to -> Window.of(from, to)),
                node.required(fields, "factors").as(ScenarioFile::factors),
                fields.containsKey("areas")
                        ? node.required(fields, "areas").list(area -> area.value(AreaCode::new))
                        : List.of(),
                fields.containsKey("codes")
                        ? node.required(fields, "codes").list(code -> code.value(OpeningCode::new))
                        : List.of());
    }

    private static SortedMap<Kind, Double> factors(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(KINDS);
        SortedMap<Kind, Double> factors = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            YamlNode factor = fields.get(kind.key());
            if (factor != null) {
                factors.put(kind, factor.value(ScenarioFile::factor));
            }
        }
        if (factors.isEmpty()) {
            throw node.fault("names no kind of demand");
        }
        return factors;
    }

    private static double factor(String text) {
        double factor;
        try {
            factor = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text + " is no number", e);
        }
        if (!(factor >= 0 && factor <= MOST)) {
            throw new IllegalArgumentException(text + " is not between 0 and 100");
        }
        return factor;
    }
}
