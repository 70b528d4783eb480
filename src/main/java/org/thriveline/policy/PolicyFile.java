package org.thriveline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a force's policy from YAML: {@code force}, {@code zone}, and {@code versions}, each with the day {@code from} which it
 * holds. A version says only what changed; the rest is as in the version before it, and the first says everything.
 */
public final class PolicyFile {
    static final Set<String> SECTIONS = Set.of(
            "version",
            "from",
            "grades",
            "areas",
            "risks",
            "thrive",
            "codes",
            "reassess-after-minutes",
            "repeat",
            "unusual",
            "measures",
            "harm",
            "flags");

    private static final long LONGEST = Duration.ofDays(366).toMinutes();

    private PolicyFile() {}

    /**
     * Returns the policies in a file.
     *
     * @param name the file's name, for messages
     * @throws FileFault with file and line, where something is wrong
     */
    public static Policies read(String name, String text) {
        YamlNode top = YamlNode.parse(name, text);
        Map<String, YamlNode> fields = top.fields(Set.of("force", "zone", "versions"));
        List<Policy> versions = new ArrayList<>();
        YamlNode listed = top.required(fields, "versions");
        listed.list(node -> versions.add(version(node, versions.isEmpty() ? null : versions.getLast())));
        if (versions.isEmpty()) {
            throw listed.fault("needs at least one version");
        }
        return new Policies(
                top.required(fields, "force").text(),
                top.required(fields, "zone").value(ZoneId::of),
                versions);
    }

    private static Policy version(YamlNode node, @Nullable Policy before) {
        Map<String, YamlNode> fields = node.fields(SECTIONS);
        return rules(node, fields, from(node, fields, before), before);
    }

    /** Returns the day from which a version holds, which is after the one before it. */
    static LocalDate from(YamlNode node, Map<String, YamlNode> fields, @Nullable Policy before) {
        LocalDate from = node.required(fields, "from").value(LocalDate::parse);
        if (before != null && !from.isAfter(before.from())) {
            throw node.required(fields, "from").fault("must be after the version before it, " + before.from());
        }
        return from;
    }

    /**
     * Returns a version's rules.
     *
     * @param fields what it says
     * @param before whose rules hold where it says nothing; null where it must say everything
     */
    static Policy rules(
            YamlNode node,
            Map<String, YamlNode> fields,
            LocalDate from,
            @Nullable Policy before) {
        return new Policy(
                node.required(fields, "version").value(text -> Texts.required("version", text, 100)),
                from,
                section(node, fields, "grades", PolicyFile::grades, before == null ? null : before.grades()),
                section(node, fields, "areas", PolicyFile::areas, before == null ? null : before.areas()),
                section(node, fields, "risks", PolicyFile::risks, before == null ? null : before.risks()),
                section(node, fields, "thrive", PolicyFile::thrive, before == null ? null : before.thrive()),
                section(node, fields, "codes", PolicyFile::codes, before == null ? null : before.codes()),
                section(
                        node,
                        fields,
                        "reassess-after-minutes",
                        PolicyFile::minutes,
                        before == null ? null : before.reassessAfter()),
                section(
                        node,
                        fields,
                        "repeat",
                        PolicyFile::repeat,
                        before == null ? RepeatRule.USUAL : before.repeat()),
                section(node, fields, "unusual", PolicyFile::unusual, before == null ? List.of() : before.unusual()),
                section(
                        node,
                        fields,
                        "measures",
                        MeasureSection::read,
                        before == null ? UsualMeasures.ALL : before.measures()),
                section(node, fields, "harm", HarmRule::read, before == null ? HarmRule.NONE : before.harm()),
                section(node, fields, "flags", PolicyFile::flags, before == null ? FlagRule.USUAL : before.flags()),
                List.of());
    }

    private static <T> T section(
            YamlNode version,
            Map<String, YamlNode> fields,
            String key,
            Function<YamlNode, T> read,
            @Nullable T before) {
        if (!fields.containsKey(key) && before != null) {
            return before;
        }
        return version.required(fields, key).as(read);
    }

    private static List<GradeRule> grades(YamlNode section) {
        return distinct(
                section,
                node -> {
                    Map<String, YamlNode> fields = node.fields(Set.of("grade", "label", "target"));
                    YamlNode target = fields.get("target");
                    return new GradeRule(
                            node.required(fields, "grade").value(text -> new Grade(Integer.parseInt(text))),
                            node.required(fields, "label").text(),
                            target == null ? null : target.as(PolicyFile::target));
                },
                GradeRule::grade);
    }

    private static Target target(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("clock", "urban-minutes", "rural-minutes"));
        return new Target(
                node.required(fields, "clock").value(text -> choice(TargetClock.class, text)),
                node.required(fields, "urban-minutes").as(PolicyFile::minutes),
                node.required(fields, "rural-minutes").as(PolicyFile::minutes));
    }

    private static List<AreaRule> areas(YamlNode section) {
        return distinct(
                section,
                node -> {
                    Map<String, YamlNode> fields =
                            node.fields(Set.of("code", "name", "territory", "terrain", "column", "row"));
                    return new AreaRule(
                            node.required(fields, "code").value(AreaCode::new),
                            node.required(fields, "name").text(),
                            node.required(fields, "territory").text(),
                            node.required(fields, "terrain").value(text -> choice(Terrain.class, text)),
                            node.required(fields, "column").value(Integer::parseInt),
                            node.required(fields, "row").value(Integer::parseInt));
                },
                AreaRule::code);
    }

    private static List<RiskRule> risks(YamlNode section) {
        return distinct(
                section,
                node -> {
                    Map<String, YamlNode> fields = node.fields(Set.of("level", "label"));
                    return new RiskRule(
                            node.required(fields, "level").value(RiskLevel::new),
                            node.required(fields, "label").text());
                },
                RiskRule::level);
    }

    private static List<ThriveRule> thrive(YamlNode section) {
        return distinct(
                section,
                node -> {
                    Map<String, YamlNode> fields = node.fields(Set.of("letter", "name", "question"));
                    return new ThriveRule(
                            node.required(fields, "letter").value(ThriveLetter::new),
                            node.required(fields, "name").text(),
                            node.required(fields, "question").text());
                },
                ThriveRule::letter);
    }

    private static List<CodeRule> codes(YamlNode section) {
        List<CodeRule> rules = new ArrayList<>();
        section.entries().forEach((code, label) -> rules.add(new CodeRule(code, label.text())));
        return rules;
    }

    private static RepeatRule repeat(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("calls", "call-hours", "incidents", "incident-days"));
        return new RepeatRule(
                node.required(fields, "calls").value(Integer::parseInt),
                Duration.ofHours(node.required(fields, "call-hours").value(Long::parseLong)),
                node.required(fields, "incidents").value(Integer::parseInt),
                Duration.ofDays(node.required(fields, "incident-days").value(Long::parseLong)));
    }

    private static List<UnusualRule> unusual(YamlNode section) {
        return section.list(node -> {
            Map<String, YamlNode> fields = node.fields(Set.of("measure", "side", "for-minutes", "at-least"));
            return new UnusualRule(
                    node.required(fields, "measure").text(),
                    node.required(fields, "side").value(text -> choice(UnusualRule.Side.class, text)),
                    Duration.ofMinutes(node.required(fields, "for-minutes").value(Long::parseLong)),
                    node.required(fields, "at-least").value(Integer::parseInt));
        });
    }

    private static FlagRule flags(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("assess-within-minutes", "near-breach-minutes"));
        YamlNode assess = fields.get("assess-within-minutes");
        YamlNode near = fields.get("near-breach-minutes");
        return new FlagRule(
                assess == null ? null : assess.as(PolicyFile::minutes),
                near == null ? FlagRule.USUAL.nearBreach() : near.as(PolicyFile::minutes));
    }

    private static Duration minutes(YamlNode node) {
        long minutes = node.value(Long::parseLong);
        if (minutes <= 0) {
            throw node.fault(minutes + " minutes is no length of time");
        }
        if (minutes > LONGEST) {
            throw node.fault(minutes + " minutes is longer than a year");
        }
        return Duration.ofMinutes(minutes);
    }

    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return choice;
            }
        }
        String choices = Arrays.toString(type.getEnumConstants());
        throw new IllegalArgumentException(
                text + " is none of " + choices.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <T> List<T> distinct(YamlNode section, Function<YamlNode, T> read, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        List<T> rules = section.list(node -> {
            T rule = read.apply(node);
            if (!seen.add(key.apply(rule))) {
                throw node.fault(key.apply(rule) + " is there twice");
            }
            return rule;
        });
        if (rules.isEmpty()) {
            throw section.fault("is empty");
        }
        return rules;
    }
}
