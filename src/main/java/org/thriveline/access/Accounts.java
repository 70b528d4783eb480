package org.thriveline.access;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The built-in accounts: one a {@link Role}, of the role's own name, all with one password, some limited to areas. Immutable. */
final class Accounts implements UserDetailsService {
    private final String hash;
    private final Map<Role, OwnAreas> areas;

    /**
     * @param hash of the password, as its encoder writes it
     * @param areas to which accounts are limited, those that are
     */
    Accounts(String hash, Map<Role, OwnAreas> areas) {
        this.hash = hash;
        this.areas = Map.copyOf(areas);
    }

    /**
     * Returns the account of that name, a fresh one each time, since the framework wipes its password after use.
     *
     * @throws UsernameNotFoundException where there is none
     */
    @Override
    public UserDetails loadUserByUsername(String name) {
        Role role = Role.of(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        Rights rights = new Rights(List.of(role.word()), areas.getOrDefault(role, OwnAreas.FORCE));
        return User.withUsername(name)
                .password(hash)
                .authorities(rights.authorities())
                .build();
    }
}
