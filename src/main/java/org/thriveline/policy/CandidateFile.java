package org.thriveline.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a candidate policy from YAML, to ask what would have been under it. It is either a whole policy file as
 * {@link PolicyFile} reads it, or only what differs: a {@code version} with some of its sections and without the day
 * {@code from} which it would hold, the rest being as in force on each day. A version of a candidate may also say
 * {@code grade-rules}, which no policy in force has.
 */
public final class CandidateFile {
    private static final String MAPPINGS = "grade-rules";
    private static final Set<String> SECTIONS =
            Stream.concat(PolicyFile.SECTIONS.stream(), Stream.of(MAPPINGS)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CHANGES =
            SECTIONS.stream().filter(section -> !section.equals("from")).collect(Collectors.toUnmodifiableSet());

    private CandidateFile() {}

    /**
     * Returns the policies as they would be.
     *
     * @param name the file's name, for messages
     * @throws FileFault with file and line, where something is wrong
     */
    public static Policies read(String name, String text, Policies inForce) {
        YamlNode top = YamlNode.parse(name, text);
        return top.entries().containsKey("versions") ? whole(top, inForce) : changes(top, inForce);
    }

    private static Policies whole(YamlNode top, Policies inForce) {
        Map<String, YamlNode> fields = top.fields(Set.of("force", "zone", "versions"));
        YamlNode zone = fields.get("zone");
        if (zone != null && !zone.value(ZoneId::of).equals(inForce.zone())) {
            throw zone.fault("must be " + inForce.zone() + ", in whose days the records are counted");
        }
        List<Policy> versions = new ArrayList<>();
        YamlNode listed = top.required(fields, "versions");
        listed.list(node -> versions.add(version(node, versions.isEmpty() ? null : versions.getLast())));
        if (versions.isEmpty()) {
            throw listed.fault("needs at least one version");
        }
        return new Policies(inForce.force(), inForce.zone(), versions);
    }

    private static Policy version(YamlNode node, @Nullable Policy before) {
        Map<String, YamlNode> fields = node.fields(SECTIONS);
        LocalDate from = PolicyFile.from(node, fields, before);
        return candidate(node, fields, from, before, before == null ? List.of() : before.mappings());
    }

    private static Policies changes(YamlNode top, Policies inForce) {
        Map<String, YamlNode> fields = top.fields(CHANGES);
        return new Policies(
                inForce.force(),
                inForce.zone(),
                inForce.versions().stream()
                        .map(version -> candidate(top, fields, version.from(), version, List.of()))
                        .toList());
    }

    private static Policy candidate(
            YamlNode node,
            Map<String, YamlNode> fields,
            LocalDate from,
            @Nullable Policy before,
            List<GradeMapping> mappingsBefore) {
        Policy people = PolicyFile.rules(node, fields, from, before);
        YamlNode section = fields.get(MAPPINGS);
        List<GradeMapping> mappings =
                section == null ? mappingsBefore : section.list(rule -> mapping(rule, people));
        mappings.forEach(mapping -> known(mapping, people, section == null ? node : section));
        return people.with(mappings);
    }

    private static void known(GradeMapping mapping, Policy policy, YamlNode place) {
        if (policy.grade(mapping.grade()).isEmpty()) {
            throw place.fault("grade " + mapping.grade() + " is not among the grades of " + policy.version());
        }
    }

    private static GradeMapping mapping(YamlNode node, Policy policy) {
        Map<String, YamlNode> fields = node.fields(Set.of("opening", "qualifiers", "grade"));
        YamlNode openings = fields.get("opening");
        YamlNode qualifiers = fields.get("qualifiers");
        GradeMapping mapping = new GradeMapping(
                openings == null
                        ? Set.of()
                        : new LinkedHashSet<>(openings.listOrOne(code -> code.value(OpeningCode::new))),
                qualifiers == null
                        ? new TreeSet<>()
                        : new TreeSet<>(qualifiers.listOrOne(
                                word -> word.value(text -> PolicyFile.choice(Qualifier.class, text)))),
                node.required(fields, "grade").value(text -> new Grade(Integer.parseInt(text))));
        known(mapping, policy, node);
        return mapping;
    }
}
