package org.thriveline.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;

/** What an account is for. Each built-in account has the one role of its own name. */
public enum Role {
    /** Watches live demand, and records. */
    SUPERVISOR,
    /** Looks back over history. */
    ANALYST,
    /** Makes the published reports. */
    REPORTER,
    /** Records, and brings files and feeds in. */
    INTAKE,
    /** Runs the installation. */
    ADMIN;

    /** Returns the name of this role, and of its built-in account, as people and JSON write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words of the roles among a signed-in account's authorities, in the order of this enum. */
    public static List<String> among(Collection<? extends GrantedAuthority> authorities) {
        Set<@Nullable String> names =
                authorities.stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(role -> names.contains("ROLE_" + role.name()))
                .map(Role::word)
                .toList();
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
