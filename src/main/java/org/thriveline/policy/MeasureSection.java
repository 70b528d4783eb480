package org.thriveline.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.MeasureRule.Tallied;

/** Reads the {@code measures} of a policy. */
final class MeasureSection {
    private static final Set<String> FIELDS = Set.of("id", "title", "group", "counts", "of", "where", "as", "percent");

    private MeasureSection() {}

    static List<MeasureRule> read(YamlNode section) {
        return PolicyFile.distinct(section, MeasureSection::measure, MeasureRule::id);
    }

    private static MeasureRule measure(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(FIELDS);
        Records of = node.required(fields, "of").value(text -> PolicyFile.choice(Records.class, text));
        YamlNode as = fields.get("as");
        Tallied tallied = as == null ? Tallied.RECORDS : as.value(text -> PolicyFile.choice(Tallied.class, text));
        if (as != null && tallied != Tallied.RECORDS && of != Records.MISSING) {
            throw as.fault("only missing-person records tell people apart");
        }
        YamlNode percent = fields.get("percent");
        if (percent != null && tallied != Tallied.RECORDS) {
            throw percent.fault("a percentage is of records, not of people");
        }
        return new MeasureRule(
                node.required(fields, "id").text(),
                node.required(fields, "title").text(),
                node.required(fields, "group").text(),
                node.required(fields, "counts").text(),
                of,
                conditions(fields.get("where"), of),
                tallied,
                percent == null ? null : conditions(percent, of));
    }

    private static Map<String, List<String>> conditions(@Nullable YamlNode node, Records of) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        if (node != null) {
            node.fields(of.fields()).forEach((field, values) -> conditions.put(field, values.texts()));
        }
        return conditions;
    }
}
