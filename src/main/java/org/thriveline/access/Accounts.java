package org.thriveline.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The built-in accounts: one a {@link Role}, of the role's own name, all with one password. Immutable. */
final class Accounts implements UserDetailsService {
    private final String hash;

    /** @param hash of the password, as its encoder writes it */
    Accounts(String hash) {
        this.hash = hash;
    }

    /**
     * Returns the account of that name, a fresh one each time, since the framework wipes its password after use.
     *
     * @throws UsernameNotFoundException where there is none
     */
    @Override
    public UserDetails loadUserByUsername(String name) {
        Role role = Role.of(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(name).password(hash).roles(role.name()).build();
    }
}
