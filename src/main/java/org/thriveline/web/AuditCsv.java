package org.thriveline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.AuditEntry;
import org.thriveline.access.AuditLine;

/** Entries of the audit trail as a table. */
final class AuditCsv {
    private static final List<String> HEADS = List.of(
            "Number",
            "At (UTC)",
            "Who",
            "Roles",
            "Kind",
            "Operation",
            "About",
            "Records",
            "From",
            "Session",
            "Node",
            "SHA-256",
            "As written");

    private AuditCsv() {}

    static String text(List<AuditLine> lines) {
        return Csv.text(HEADS, lines.stream().map(AuditCsv::row).toList());
    }

    private static List<@Nullable Object> row(AuditLine line) {
        List<@Nullable Object> row = new ArrayList<>();
        AuditEntry entry = line.entry();
        row.add(line.number());
        row.add(entry == null ? line.written() : entry.at());
        row.add(entry == null ? null : entry.who());
        row.add(entry == null ? null : String.join(" ", entry.roles()));
        row.add(entry == null ? null : entry.kind());
        row.add(entry == null ? null : entry.operation());
        row.add(entry == null ? null : about(entry));
        row.add(entry == null ? null : entry.count());
        row.add(entry == null ? null : entry.from());
        row.add(entry == null ? null : entry.session());
        row.add(entry == null ? null : entry.node());
        row.add(line.hash());
        row.add(line.sound() ? "yes" : "no");
        return row;
    }

    private static String about(AuditEntry entry) {
        return entry.about().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
