package org.thriveline.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.thriveline.demand.ViewKind;
import org.thriveline.live.Views;

/** Who may do, watch and read what, as the tables of a document. */
final class AccessTable {
    private AccessTable() {}

    static String of(Set<Operation> operations, Map<Role, Set<String>> fields) {
        return "\n## Operations\n\n"
                + table(
                        "operation",
                        "limited to areas",
                        named(operations),
                        AccessTable::may,
                        each -> each.rule().within().words())
                + "\n## Views\n\nBy `/api/v1/board`, over the live socket, and played.\n\n"
                + table(
                        "view",
                        "limited to areas",
                        List.of(ViewKind.values()),
                        AccessTable::sees,
                        any -> Within.ASKED.words())
                + "\n## Sights\n\n"
                + table("sight", "", List.of(Sight.values()), AccessTable::has, any -> "")
                + "\n"
                + "## Fields of one incident\n\n"
                + "Those that some roles are not sent; whoever may ask for an incident is sent all others.\n\n"
                + table(
                        "field",
                        "",
                        unequal(fields),
                        (field, role) -> fields.getOrDefault(role, Set.of()).contains(field),
                        any -> "");
    }

    @FunctionalInterface
    private interface Cell<T> {
        boolean holds(T row, Role role);
    }

    private static List<Operation> named(Set<Operation> operations) {
        return operations.stream()
                .filter(operation -> Arrays.stream(Role.values()).anyMatch(role -> may(operation, role)))
                .toList();
    }

    private static boolean may(Operation operation, Role role) {
        return operation.rule().open() || operation.rule().roles().contains(role);
    }

    private static boolean sees(ViewKind view, Role role) {
        return Views.of(UsernamePasswordAuthenticationToken.authenticated(
                        role.word(), null, AuthorityUtils.createAuthorityList("ROLE_" + role.name())))
                .contains(view);
    }

    private static boolean has(Sight sight, Role role) {
        return Role.withSight(sight).contains(role);
    }

    private static Collection<String> unequal(Map<Role, Set<String>> fields) {
        List<Set<String>> sent =
                fields.values().stream().filter(Predicate.not(Set::isEmpty)).toList();
        Set<String> all = sent.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        all.removeIf(field -> sent.stream().allMatch(some -> some.contains(field)));
        return all;
    }

    private static <T> String table(
            String what, String last, Collection<T> rows, Cell<T> cell, Function<T, String> end) {
        StringBuilder table = new StringBuilder();
        List<String> roles = Arrays.stream(Role.values()).map(Role::word).toList();
        line(table, Stream.concat(Stream.of(what), roles.stream()), last);
        line(table, Stream.concat(Stream.of("---"), roles.stream().map(role -> "---")), last.isEmpty() ? "" : "---");
        for (T row : rows) {
            String name = row instanceof ViewKind view ? view.word() : row.toString();
            String open = row instanceof Operation operation && operation.rule().open() ? " (anybody)" : "";
            Stream<String> cells = Arrays.stream(Role.values()).map(role -> cell.holds(row, role) ? "yes" : "-");
            line(table, Stream.concat(Stream.of("`" + name + "`" + open), cells), end.apply(row));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, Stream<String> cells, String last) {
        table.append(cells.collect(Collectors.joining(" | ", "| ", " |")));
        table.append(last.isEmpty() ? "\n" : " " + last + " |\n");
    }
}
