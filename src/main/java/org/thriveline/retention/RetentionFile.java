package org.thriveline.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.thriveline.policy.YamlNode;

/** All versions of the rules, as a file has them. Immutable and safe for use by many threads. */
public final class RetentionFile {
    private final TreeMap<LocalDate, RetentionRules> versions = new TreeMap<>();

    private RetentionFile(YamlNode top, List<RetentionRules> read) {
        for (RetentionRules rules : read) {
            if (versions.put(rules.from(), rules) != null) {
                throw top.fault("two versions hold from " + rules.from());
            }
        }
        if (versions.isEmpty()) {
            throw top.fault("has no version");
        }
    }

    /**
     * Returns the rules in a file.
     *
     * @param file its name, for messages
     * @throws org.thriveline.policy.FileFault where something is wrong with it, with the line
     */
    public static RetentionFile read(String file, String text) {
        YamlNode top = YamlNode.parse(file, text);
        YamlNode versions = top.required(top.fields(Set.of("versions")), "versions");
        return new RetentionFile(top, versions.list(RetentionFile::rules));
    }

    /** Returns the rules in force on a day; before the first version's day, the first version. */
    public RetentionRules on(LocalDate day) {
        var entry = versions.floorEntry(day);
        return entry == null ? versions.firstEntry().getValue() : entry.getValue();
    }

    private static RetentionRules rules(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("version", "from", "keep"));
        Map<RecordClass, RetentionRule> rules = new EnumMap<>(RecordClass.class);
        node.required(fields, "keep")
                .entries()
                .forEach((name, rule) -> rules.put(rule.as(_ -> RecordClass.of(name)), rule.as(RetentionFile::rule)));
        return new RetentionRules(
                node.required(fields, "version").text(),
                node.required(fields, "from").value(LocalDate::parse),
                rules);
    }

    private static RetentionRule rule(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("review-after", "erase-after"));
        YamlNode erase = fields.get("erase-after");
        return new RetentionRule(
                node.required(fields, "review-after").value(RetentionFile::period),
                erase == null ? null : erase.value(RetentionFile::period));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is no period, such as P2Y or P18M", e);
        }
    }
}
