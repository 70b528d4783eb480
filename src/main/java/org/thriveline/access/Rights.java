package org.thriveline.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What an account may do, and where.
 *
 * @param roles as words, in the order of {@link Role}
 */
record Rights(List<String> roles, OwnAreas areas) {
    Rights {
        roles = List.copyOf(roles);
    }

    static Rights among(Collection<? extends GrantedAuthority> authorities) {
        return new Rights(Role.among(authorities), OwnAreas.among(authorities));
    }

    List<GrantedAuthority> authorities() {
        return AuthorityUtils.createAuthorityList(Stream.concat(
                        roles.stream().flatMap(word -> Role.of(word).stream()).map(role -> "ROLE_" + role.name()),
                        areas.authorities())
                .toArray(String[]::new));
    }

    /** Returns what tells them from other rights. */
    String mark() {
        return Digest.of(String.join(",", roles) + ";" + areas);
    }
}
