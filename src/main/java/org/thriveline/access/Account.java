package org.thriveline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who somebody is, and what they may.
 *
 * @param id tells them from everybody else: the provider and its own name for them, or that they are a built-in account
 * @param name as people know them
 * @param asOf when the provider said so, by its clock; the epoch for built-in accounts, whose rights are configured
 * @param theirs names the session at the provider; null where there is none
 */
record Account(
        String id,
        String name,
        Rights rights,
        Instant asOf,
        @Nullable String theirs) {
    private static final String BUILT_IN = "built-in:";

    static Account builtIn(String name, Rights rights) {
        return new Account(BUILT_IN + name, name, rights, Instant.EPOCH, null);
    }

    /** Returns whether the provider says who it is. */
    boolean provided() {
        return !id.startsWith(BUILT_IN);
    }

    /** Returns how the provider's account is told from others. */
    static String id(String issuer, String subject) {
        return issuer + "#" + subject;
    }

    /** Returns who signed in, in whatever way. */
    static Account of(Authentication who) {
        return who instanceof HasAccount known
                ? known.account()
                : who.getPrincipal() instanceof HasAccount known
                        ? known.account()
                        : builtIn(who.getName(), Rights.among(who.getAuthorities()));
    }

    /** Returns the names by which all that the account opened can be spoken of, without telling who it is. */
    static String mark(String id) {
        return Digest.of("account " + id);
    }

    static String markOfName(String name) {
        return Digest.of("name " + name);
    }

    static String markOfTheirs(String issuer, String session) {
        return Digest.of("theirs " + id(issuer, session));
    }

    /** Who says of themselves which account they are. */
    interface HasAccount {
        Account account();
    }
}
